import { formatDate } from '../../lib/format-date.js'
import { t } from '../../lib/messages.js'
import { TenantStatus } from './tenant-status.js'
import styles from './tenants.module.css'
import type { TenantRow } from '../../lib/contract.js'
import type { Column } from '../../ui/ledger/column.js'

export function tenantColumns(): Column<TenantRow>[] {
  return [
    {
      id: 'name',
      header: t('tenants.tenant'),
      place: 'lead',
      cell: ({ name, slug, portalUrl }) => (
        <span class={styles.tenant}>
          {portalUrl ? (
            <a href={portalUrl} target="_blank" rel="noopener">
              {name}
            </a>
          ) : (
            <b>{name}</b>
          )}
          <small>{portalUrl ? new URL(portalUrl).host : slug}</small>
        </span>
      ),
    },
    {
      id: 'status',
      header: t('tenants.status'),
      place: 'end',
      cell: ({ status }) => <TenantStatus status={status} />,
    },
    {
      id: 'schema',
      header: t('tenants.schema'),
      place: 'wideOnly',
      cell: ({ schemaVersion }) => <span class="mono">{schemaVersion ?? '—'}</span>,
    },
    {
      id: 'createdAt',
      header: t('tenants.createdAt'),
      place: 'wideOnly',
      cell: ({ createdAt }) => (
        <time class="faint" dateTime={createdAt}>
          {formatDate(createdAt)}
        </time>
      ),
    },
  ]
}

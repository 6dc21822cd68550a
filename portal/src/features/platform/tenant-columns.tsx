import { formatMoment } from '../../lib/format-moment.js'
import { formatNumber } from '../../lib/format-number.js'
import { formatSize } from '../../lib/format-size.js'
import { t } from '../../lib/messages.js'
import { TenantHealth } from './tenant-health.js'
import { UsageCell } from './usage-cell.js'
import styles from './tenants.module.css'
import type { TenantRow } from '../../lib/contract.js'
import type { Column } from '../../ui/ledger/column.js'

export function tenantColumns(hrefOf: (id: string) => string): Column<TenantRow>[] {
  return [
    {
      id: 'name',
      header: t('tenants.tenant'),
      place: 'lead',
      cell: ({ id, name, slug, portalUrl }) => (
        <span class={styles.tenant}>
          <a href={hrefOf(id)}>{name}</a>
          <small>{portalUrl ? new URL(portalUrl).host : slug}</small>
        </span>
      ),
    },
    {
      id: 'health',
      header: t('tenants.health'),
      place: 'end',
      cell: (tenant) => <TenantHealth tenant={tenant} />,
    },
    {
      id: 'members',
      header: t('tenants.seats'),
      cell: ({ usage, limits }) => (
        <UsageCell used={usage?.members} limit={limits.seats} format={formatNumber} />
      ),
    },
    {
      id: 'storage',
      header: t('tenants.storage'),
      cell: ({ usage, limits }) => (
        <UsageCell used={usage?.storageBytes} limit={limits.storageBytes} format={formatSize} />
      ),
    },
    {
      id: 'courses',
      header: t('tenants.courses'),
      numeric: true,
      place: 'wideOnly',
      cell: ({ usage }) => (usage ? formatNumber(usage.courses) : '—'),
    },
    {
      id: 'backlog',
      header: t('tenants.backlog'),
      numeric: true,
      place: 'wideOnly',
      cell: ({ backlog }) => formatNumber(backlog),
    },
    {
      id: 'lastActivity',
      header: t('tenants.lastActivity'),
      place: 'wideOnly',
      cell: ({ usage }) => <Moment at={usage?.lastActivityAt ?? null} />,
    },
  ]
}

function Moment({ at }: { at: string | null }) {
  if (!at) return <span class="faint">—</span>
  return (
    <time class="faint" dateTime={at}>
      {formatMoment(at)}
    </time>
  )
}

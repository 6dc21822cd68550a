import { formatDate } from '../../lib/format-date.js'
import { formatMoment } from '../../lib/format-moment.js'
import { formatNumber } from '../../lib/format-number.js'
import { t } from '../../lib/messages.js'
import { LinkButton } from '../../ui/button/link-button.js'
import { Facts } from '../../ui/panel/facts.js'
import { TenantHealth } from './tenant-health.js'
import styles from './tenants.module.css'
import type { TenantRow } from '../../lib/contract.js'

/** One tenant beside the list: what is known of it, when it was measured, and the way in. */
export function TenantPanel({ tenant }: { tenant: TenantRow }) {
  const { name, slug, portalUrl, schemaVersion, usage, backlog, deadLetters, createdAt } = tenant
  return (
    <>
      <h2 class={styles.name}>{name}</h2>
      <p class={styles.advice}>{t(`tenants.advice.${tenant.health}`)}</p>
      {portalUrl && (
        <LinkButton size="small" href={portalUrl} target="_blank">
          {t('tenants.open')}
        </LinkButton>
      )}
      <Facts
        rows={[
          [t('tenants.health'), <TenantHealth tenant={tenant} />],
          [t('tenants.slug'), <span class="mono">{slug}</span>],
          [t('tenants.createdAt'), formatDate(createdAt)],
          [t('tenants.schema'), <span class="mono">{schemaVersion ?? '—'}</span>],
          [t('tenants.active30'), usage ? formatNumber(usage.activeMembers) : '—'],
          [t('tenants.backlog'), formatNumber(backlog)],
          [t('tenants.deadLetters'), formatNumber(deadLetters)],
          [t('tenants.measured'), usage ? formatMoment(usage.measuredAt) : t('tenants.notYet')],
        ]}
      />
    </>
  )
}

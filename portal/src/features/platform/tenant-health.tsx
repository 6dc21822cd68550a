import { t, type MessageKey } from '../../lib/messages.js'
import { Status, type StatusTone } from '../../ui/status/status.js'
import { TenantStatus } from './tenant-status.js'
import type { TenantRow } from '../../lib/contract.js'

const looks = {
  healthy: ['ok', 'tenants.healthy'],
  filling: ['warn', 'tenants.filling'],
  full: ['bad', 'tenants.full'],
  outdated: ['warn', 'tenants.outdated'],
  failing: ['bad', 'tenants.failing'],
} as const satisfies Record<TenantRow['health'], [StatusTone, MessageKey]>

/** How it does while it is open; else why it is not. */
export function TenantHealth({ tenant: { status, health } }: { tenant: TenantRow }) {
  if (status !== 'active') return <TenantStatus status={status} />
  const [tone, words] = looks[health]
  return <Status tone={tone}>{t(words)}</Status>
}

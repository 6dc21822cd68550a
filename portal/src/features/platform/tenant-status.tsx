import { t, type MessageKey } from '../../lib/messages.js'
import { Status, type StatusTone } from '../../ui/status/status.js'

const looks: Record<string, [StatusTone, MessageKey] | undefined> = {
  active: ['ok', 'tenants.active'],
  provisioning: ['now', 'tenants.provisioning'],
  suspended: ['bad', 'tenants.suspended'],
  deleting: ['warn', 'tenants.deleting'],
}

/** A state that this portal does not know yet is shown as the server names it. */
export function TenantStatus({ status }: { status: string }) {
  const look = looks[status]
  return <Status tone={look?.[0] ?? 'idle'}>{look ? t(look[1]) : status}</Status>
}

import db from '@adonisjs/lucid/services/db'
import type { QueryClientContract } from '@adonisjs/lucid/types/database'
import { separateNodes } from '#config/database'
import { toleratesLag } from '#core/database/recent_writes'

/**
 * `primary` for writes and for whatever decides access, `read` for lists that tolerate lag,
 * `analytics` for long aggregates, `logs` for telemetry.
 */
export type ReadSource = 'primary' | 'read' | 'analytics' | 'logs'

const names = { read: 'tenant_read', analytics: 'analytics', logs: 'logs' } as const

/** The one place that decides which database answers a tenant's query. */
export function tenantConnection(source: ReadSource = 'primary'): QueryClientContract {
  const mayLag = toleratesLag()
  const isElsewhere = source !== 'primary' && separateNodes[source]
  if (!isElsewhere || (source === 'read' && !mayLag)) {
    return db.connection('tenant')
  }
  return db.connection(names[source])
}

/** Tables of the platform itself: tenants, hosts, embed keys, super admins. */
export function platformConnection(): QueryClientContract {
  return db.connection('platform')
}

/** Owns all schemas; only provisioning and migrations may use it. */
export function migratorConnection(): QueryClientContract {
  return db.connection('migrator')
}

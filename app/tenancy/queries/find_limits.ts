import { platformConnection } from '#core/database/connections'
import type { LimitValues } from '#tenancy/limits/limit_kind'

/** What a tenant's plan allows; a tenant without a row has no limits. */
export class FindLimits {
  async handle(tenantId: string): Promise<LimitValues> {
    const { rows } = await platformConnection().rawQuery(
      `select seats, storage_bytes as "storageBytes", live_minutes as "liveMinutes"
       from tenant_limits where tenant_id = ?`,
      [tenantId]
    )
    const { seats = null, storageBytes = null, liveMinutes = null } = rows[0] ?? {}
    return { seats, storageBytes: storageBytes === null ? null : Number(storageBytes), liveMinutes }
  }
}

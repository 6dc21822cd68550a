import { bindings } from '#core/database/bindings'
import { platformConnection } from '#core/database/connections'
import type { LimitValues } from '#tenancy/limits/limit_kind'
import { limits } from '#tenancy/limits/limits'
import { FindLimits } from '#tenancy/queries/find_limits'

/** Sets what a tenant's plan allows; what is not named stays, null takes the limit away. */
export class SetLimits {
  async handle(tenantId: string, changes: Partial<LimitValues>): Promise<LimitValues> {
    const { seats, storageBytes, liveMinutes } = {
      ...(await new FindLimits().handle(tenantId)),
      ...changes,
    }
    await platformConnection().rawQuery(
      `insert into tenant_limits (tenant_id, seats, storage_bytes, live_minutes)
       values (?, ?, ?, ?)
       on conflict (tenant_id) do update set seats = excluded.seats,
         storage_bytes = excluded.storage_bytes, live_minutes = excluded.live_minutes,
         updated_at = now()`,
      bindings(tenantId, seats, storageBytes, liveMinutes)
    )
    await limits.forget(tenantId)
    return { seats, storageBytes, liveMinutes }
  }
}

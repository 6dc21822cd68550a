import { platformConnection, tenantConnection } from '#core/database/connections'
import { tenantContext } from '#core/tenant_context'
import { limitUses } from '#tenancy/contract'

/** Counts what the current tenant uses and leaves the sums with the platform. */
export class MeasureTenant {
  async handle(): Promise<void> {
    const { id } = tenantContext.require()
    const db = tenantConnection('read')
    const { rows } = await db.rawQuery(
      `select count(*) filter (where status <> 'suspended')::int as members,
         count(*) filter (where last_seen_at > now() - interval '30 days')::int as active,
         max(last_seen_at) as last, (select count(*)::int from courses) as courses from members`
    )
    const { members, active, last, courses } = rows[0]
    const bytes = await limitUses.count('storageBytes', db)
    await platformConnection().rawQuery(
      `insert into tenant_usage as u (tenant_id, members, active_members, courses, storage_bytes,
         last_activity_at) values (?, ?, ?, ?, ?, ?)
       on conflict (tenant_id) do update set members = excluded.members,
         active_members = excluded.active_members, courses = excluded.courses,
         storage_bytes = excluded.storage_bytes, last_activity_at = excluded.last_activity_at,
         measured_at = now()`,
      [id, members, active, courses, bytes, last]
    )
  }
}

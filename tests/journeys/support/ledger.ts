import { tenantConnection } from '#core/database/connections'
import type { TestTenant } from '#tests/support/tenant'

/** What the database holds of one lesson that somebody has begun. */
export interface Watched {
  watchedMs: number
  positionMs: number
  /** The end of the last part that was watched */
  endMs: number
}

/** The lesson that this member was last in; undefined as long as there is none. */
export async function findWatched(tenant: TestTenant, email: string): Promise<Watched | undefined> {
  const { rows } = await tenant.run(() =>
    tenantConnection().rawQuery(
      `select p.watched_ms as "watchedMs", p.position_ms as "positionMs",
         coalesce(upper(p.ranges), 0) as "endMs"
       from lesson_progress p
       join enrollments e on e.id = p.enrollment_id
       join members m on m.id = e.member_id
       where m.email = ? order by p.updated_at desc limit 1`,
      [email]
    )
  )
  return rows[0]
}

import type { QueryClientContract } from '@adonisjs/lucid/types/database'
import { tenantConnection } from '#core/database/connections'

export interface Access {
  enrollmentId: string
  courseId: string
  /** The version the enrollment is pinned to */
  versionId: string
  state: 'active' | 'completed'
}

/** Access is a valid entitlement and a living enrollment. Never asked of a replica. */
export class FindAccess {
  async handle(
    memberId: string,
    courseId: string,
    db: QueryClientContract = tenantConnection()
  ): Promise<Access | null> {
    const { rows } = await db.rawQuery(
      `select e.id as "enrollmentId", e.course_id as "courseId",
         e.course_version_id as "versionId", e.state
       from enrollments e
       where e.member_id = ? and e.course_id = ? and e.state in ('active', 'completed')
         and exists (
           select 1 from entitlements t
           where t.member_id = e.member_id and t.course_id = e.course_id and t.revoked_at is null
             and t.valid_from <= now() and (t.valid_until is null or t.valid_until > now()))`,
      [memberId, courseId]
    )
    return rows[0] ?? null
  }
}

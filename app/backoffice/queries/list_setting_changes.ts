import { Query } from '#core/database/query'
import { keysetAfter, keysetOrderBy, keysetPage, type KeysetOrder } from '#core/database/keyset'
import type { SettingValue } from '#tenancy/shared/setting_field'

export interface SettingChange {
  id: string
  /** null for the system and for a member who is gone */
  memberName: string | null
  before: Record<string, SettingValue>
  after: Record<string, SettingValue>
  recordedAt: Date
}

const order: KeysetOrder = {
  column: `date_trunc('milliseconds', r.recorded_at at time zone 'UTC')`,
  holds: 'time',
  id: 'r.id',
  direction: 'desc',
}

/** Who changed the settings of a group from what to what, the newest first. */
export class ListSettingChanges extends Query {
  static source = 'read' as const

  async handle(group: string, { after, limit = 20 }: { after?: string; limit?: number }) {
    const cursor = keysetAfter(order, after)
    const { rows } = await this.db.rawQuery(
      `select r.id, m.name as "memberName", r.before, r.after, r.recorded_at as "recordedAt"
       from audit_records r left join members m on m.id = r.actor_id
       where r.subject_type = 'settings' and r.subject_id = ? and ${cursor.sql}
       order by ${keysetOrderBy(order)} limit ?`,
      [group, ...cursor.bindings, limit + 1]
    )
    return keysetPage<SettingChange>(rows, limit, (row) => [row.recordedAt.toISOString(), row.id])
  }
}

import { platformConnection } from '#core/database/connections'
import { newId } from '#core/shared/id'
import { firstDue, type Recurrence } from '#queue/domain/recurrence'
import { schedules } from '#queue/scheduler/schedules'

interface Place {
  tenantId: string | null
  timeZone: string
}

/**
 * Gives each tenant its row for each recurring job. A changed rhythm begins anew; rows of jobs that
 * this version does not know are left to the version that does, and go when nobody has for a week.
 */
export class SyncSchedules {
  async handle(): Promise<void> {
    for (const [key, { job, recurrence }] of schedules.all()) {
      const isPlatform = job.options.scope === 'platform'
      const rhythm = JSON.stringify(recurrence)
      const places = isPlatform
        ? await this.#missingPlatform(key, rhythm)
        : await this.#missingTenants(key, rhythm)
      await this.#write(key, recurrence, places)
    }
    await platformConnection().rawQuery(
      `delete from schedules where due_at < now() - interval '7 days' and not key = any(?)`,
      [schedules.all().map(([key]) => key)]
    )
  }

  async #missingPlatform(key: string, rhythm: string): Promise<Place[]> {
    const { rows } = await platformConnection().rawQuery(
      'select 1 from schedules where key = ? and tenant_id is null and recurrence = ?',
      [key, rhythm]
    )
    return rows.length > 0 ? [] : [{ tenantId: null, timeZone: 'UTC' }]
  }

  async #missingTenants(key: string, rhythm: string): Promise<Place[]> {
    const { rows } = await platformConnection().rawQuery(
      `select t.id as "tenantId", t.time_zone as "timeZone" from tenants t
       where t.status = 'active' and not exists (
         select from schedules s where s.key = ? and s.tenant_id = t.id and s.recurrence = ?)
       limit 1000`,
      [key, rhythm]
    )
    return rows
  }

  async #write(key: string, recurrence: Recurrence, places: Place[]): Promise<void> {
    const now = new Date()
    const rows = places.map(({ tenantId, timeZone }) => ({
      id: newId(),
      tenantId,
      dueAt: firstDue(recurrence, { now, timeZone, random: Math.random() }),
    }))
    if (rows.length > 0) {
      await platformConnection().rawQuery(
        `insert into schedules (id, key, recurrence, tenant_id, due_at)
         select r.id, ?, ?, r."tenantId", r."dueAt"
         from jsonb_to_recordset(?::jsonb) as r (id uuid, "tenantId" uuid, "dueAt" timestamptz)
         on conflict (key, tenant_id) do update
           set recurrence = excluded.recurrence, due_at = excluded.due_at`,
        [key, JSON.stringify(recurrence), JSON.stringify(rows)]
      )
    }
  }
}

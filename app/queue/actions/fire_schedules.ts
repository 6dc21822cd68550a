import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { platformConnection } from '#core/database/connections'
import { bySystem } from '#core/execution_context'
import { failPoint } from '#core/fail_points'
import { newId } from '#core/shared/id'
import { nextDue } from '#queue/domain/recurrence'
import { schedules } from '#queue/scheduler/schedules'

const BATCH = 200

interface DueRow {
  id: string
  key: string
  tenantId: string | null
  timeZone: string
  isActive: boolean
  dueAt: Date
}

/**
 * Turns what is due into deliveries and says when it is due next, in one transaction: two
 * schedulers share the rows, a killed one leaves them due.
 */
export class FireSchedules {
  /** @returns how many rows were due; a full batch means that there may be more */
  async handle(now: Date = new Date()): Promise<{ fired: number; isFull: boolean }> {
    const fired = await platformConnection().transaction(async (trx) => {
      const due = await this.#lockDue(now, trx)
      await this.#deliver(due, trx)
      await this.#postpone(due, now, trx)
      failPoint('schedule.before_commit')
      return due.length
    })
    failPoint('schedule.committed')
    return { fired, isFull: fired === BATCH }
  }

  async #lockDue(now: Date, trx: TransactionClientContract): Promise<DueRow[]> {
    const { rows } = await trx.rawQuery(
      `select s.id, s.key, s.tenant_id as "tenantId", s.due_at as "dueAt",
         coalesce(t.time_zone, 'UTC') as "timeZone", coalesce(t.status = 'active', true) as "isActive"
       from schedules s left join tenants t on t.id = s.tenant_id
       where s.due_at <= ? and s.key = any(?)
       order by s.due_at limit ${BATCH} for update of s skip locked`,
      [now, schedules.all().map(([key]) => key)]
    )
    return rows
  }

  async #deliver(due: DueRow[], trx: TransactionClientContract): Promise<void> {
    const deliveries = due
      .filter(({ isActive }) => isActive)
      .map(({ key, tenantId }) => {
        const { job } = schedules.find(key)
        return { id: newId(), key, tenantId, handler: job.name, queue: job.options.queue }
      })
    await trx.rawQuery(
      `insert into bus.deliveries (id, handler, tenant_id, kind, name, queue, payload, metadata,
         occurred_at, available_at, schedule_key)
       select r.id, r.handler, r."tenantId", 'job', r.handler, coalesce(r.queue, 'default'), '{}',
         ?::jsonb, now(), now(), r.key
       from jsonb_to_recordset(?::jsonb)
         as r (id uuid, key text, "tenantId" uuid, handler text, queue text)
       on conflict do nothing`,
      [JSON.stringify(bySystem), JSON.stringify(deliveries)]
    )
  }

  async #postpone(due: DueRow[], now: Date, trx: TransactionClientContract): Promise<void> {
    const next = due.map(({ id, key, dueAt, timeZone }) => ({
      id,
      dueAt: nextDue(schedules.find(key).recurrence, { due: dueAt, now, timeZone }),
    }))
    await trx.rawQuery(
      `update schedules s set due_at = r."dueAt", fired_at = now()
       from jsonb_to_recordset(?::jsonb) as r (id uuid, "dueAt" timestamptz) where s.id = r.id`,
      [JSON.stringify(next)]
    )
  }
}

import { setTimeout as sleep } from 'node:timers/promises'
import { test } from '@japa/runner'
import { platformConnection, tenantConnection } from '#core/database/connections'
import { executionContext } from '#core/execution_context'
import { newId } from '#core/shared/id'
import { tenantContext } from '#core/tenant_context'
import { audit } from '#audit/contract'
import { Job, type JobOptions, type Outcome } from '#queue/contract'
import { jobClasses } from '#queue/worker/job_classes'
import { runJobs } from '#tests/support/queue'
import { useTenant } from '#tests/support/tenant'

type Order = { dish: string }

class CookMeal extends Job<Order> {
  static options: JobOptions = { attempts: 3, timeout: '100ms' }
  static meals: object[] = []
  static failures: string[] = []

  async execute(): Promise<Outcome | void> {
    const { dish } = this.payload
    if (dish === 'burnt') {
      throw new Error('burnt')
    } else if (dish === 'early') {
      return this.snooze('10m')
    } else if (dish === 'cancelled') {
      return this.discard('nobody is hungry')
    } else if (dish === 'stew') {
      await sleep(10_000, undefined, { signal: this.context.signal })
    }
    await this.once((trx) => audit.record({ action: 'meal.cooked', subject: meal(dish) }, trx))
    const { id, attempt } = this.context
    const { actor, locale, requestId } = executionContext.current
    const tenant = tenantContext.require().slug
    CookMeal.meals.push({ dish, id, attempt, tenant, actor, locale, requestId })
  }

  async failed(error: Error) {
    CookMeal.failures.push(`${tenantContext.require().slug}: ${error.message}`)
  }
}

const meal = (dish: string) => ({ type: 'meal', id: dish })

test.group('Jobs: work for later', (group) => {
  const tenant = useTenant(group)

  group.setup(() => jobClasses.add(CookMeal))
  group.each.setup(() => {
    Object.assign(CookMeal, { meals: [], failures: [] })
  })

  const order = (dish: string) => tenant.run(async () => CookMeal.dispatch({ dish }))

  const deliveries = async () => {
    const { rows } = await platformConnection().rawQuery(
      `select id, attempts, state, extract(epoch from available_at - now())::int as "dueIn"
       from bus.deliveries where tenant_id = ?`,
      [tenant.scope.id]
    )
    return rows
  }

  const kill = () => assertRejected(() => runJobs(tenant, { delayed: true }))

  async function assertRejected(work: () => Promise<unknown>): Promise<Error> {
    return work().then(
      () => Promise.reject(new Error('should have failed')),
      (error) => error
    )
  }

  test('runs in its tenant, in the name of who caused it, with a stable id', async ({ assert }) => {
    const actor = { kind: 'member' as const, id: newId() }
    const cause = { actor, requestId: 'r1', locale: 'en', traceparent: null, address: '::1' }
    const id = await executionContext.run(cause, () => order('pilav'))
    await runJobs(tenant)
    const expected = { dish: 'pilav', id, attempt: 1, tenant: tenant.scope.slug }
    assert.deepEqual(CookMeal.meals, [{ ...expected, actor, locale: 'en', requestId: 'r1' }])
  })

  test('belongs to the transaction it is given', async ({ assert }) => {
    const cancelled = tenant.run(() =>
      tenantConnection().transaction(async (trx) => {
        await CookMeal.dispatch({ dish: 'börek' }, trx)
        throw new Error('closed')
      })
    )
    await assert.rejects(() => cancelled, 'closed')
    assert.equal(await runJobs(tenant), 0)
  })

  test('.in() and .at() say when', async ({ assert }) => {
    await tenant.run(async () => {
      await CookMeal.dispatch({ dish: 'çorba' }).in('5m')
      await CookMeal.dispatch({ dish: 'salata' }).at(new Date(Date.now() + 3_600_000))
      await CookMeal.dispatch({ dish: 'dolma' }).at(new Date(0))
    })
    assert.equal(await runJobs(tenant), 1)
    const waits = await deliveries()
    assert.sameMembers(
      waits.map(({ dueIn }: { dueIn: number }) => Math.round(dueIn / 60)),
      [5, 60]
    )
    assert.equal(await runJobs(tenant, { delayed: true }), 2)
  })

  test('cannot be dispatched outside a tenant', async ({ assert }) => {
    await assert.rejects(async () => CookMeal.dispatch({ dish: 'pilav' }), 'E_NO_TENANT')
  })

  test('a snoozed job comes later and has used no try', async ({ assert }) => {
    await order('early')
    await runJobs(tenant)
    const [row] = await deliveries()
    assert.containsSubset(row, { attempts: 0, state: 'waiting' })
    assert.approximately(row.dueIn, 600, 2)
  })

  test('a discarded job is done', async ({ assert }) => {
    await order('cancelled')
    await runJobs(tenant)
    assert.lengthOf(await deliveries(), 0)
    assert.lengthOf(CookMeal.failures, 0)
  })

  test('a job that fails every time becomes a dead letter and hears of it', async ({ assert }) => {
    const id = await order('burnt')
    const errors = [await kill(), await kill(), await kill()]
    assert.isTrue(errors.every(({ message }) => message === 'burnt'))
    assert.lengthOf(await deliveries(), 0)
    assert.deepEqual(CookMeal.failures, [`${tenant.scope.slug}: burnt`])
    const { rows } = await platformConnection().rawQuery(
      'select handler, attempts, error, payload, tenant_id from dead_letters where id = ?',
      [id]
    )
    assert.containsSubset(rows[0], { handler: 'CookMeal', attempts: 3, payload: { dish: 'burnt' } })
    assert.match(rows[0].error, /^Error: burnt\n\s+at/)
    assert.equal(rows[0].tenant_id, tenant.scope.id)
  })

  test('tries that ended with the death of the worker count as well', async ({ assert }) => {
    const id = await order('pilav')
    await runJobs(tenant, { delayed: true }).then(() => order('early'))
    await runJobs(tenant)
    await platformConnection().rawQuery(
      'update bus.deliveries set attempts = 3 where tenant_id = ?',
      [tenant.scope.id]
    )
    const error = await kill()
    assert.equal(error.message, 'E_ATTEMPTS_EXHAUSTED')
    assert.lengthOf(await deliveries(), 0)
    assert.isString(id)
  })

  test('a job that takes too long is asked to stop and tried again', async ({ assert }) => {
    await order('stew')
    const error = await kill()
    assert.match(error.message, /aborted/)
    const [row] = await deliveries()
    assert.equal(row.attempts, 1)
  })

  test('once() keeps an effect from happening twice', async ({ assert }) => {
    const id = await order('pilav')
    await runJobs(tenant)
    await redeliver(id)
    await runJobs(tenant)
    assert.lengthOf(CookMeal.meals, 2)
    const { rows } = await tenant.run(() =>
      tenantConnection().rawQuery(`select 1 from audit_records where action = 'meal.cooked'`)
    )
    assert.lengthOf(rows, 1)
  })

  test('a job that nobody knows waits for a worker that does', async ({ assert }) => {
    class Unknown extends Job {
      async execute() {}
    }
    await tenant.run(async () => Unknown.dispatch({}))
    const error = await kill()
    assert.equal(error.message, 'E_UNKNOWN_HANDLER')
    assert.lengthOf(await deliveries(), 1)
  })

  async function redeliver(id: string) {
    await platformConnection().rawQuery(
      `insert into bus.deliveries (id, handler, tenant_id, kind, name, queue, payload, metadata,
         occurred_at, available_at)
       values (?, 'CookMeal', ?, 'job', 'CookMeal', 'default', '{"dish": "pilav"}',
         '{"actor": {"kind": "system", "id": null}}', now(), now())`,
      [id, tenant.scope.id]
    )
  }
})

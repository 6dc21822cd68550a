import { test } from '@japa/runner'
import { migratorConnection, platformConnection } from '#core/database/connections'
import { FireSchedules } from '#queue/actions/fire_schedules'
import { SyncSchedules } from '#queue/actions/sync_schedules'
import { Job, schedule, type JobOptions } from '#queue/contract'
import { schedules } from '#queue/scheduler/schedules'
import { useTenant } from '#tests/support/tenant'

class SweepYard extends Job {
  async execute() {}
}

class SweepStreet extends Job {
  static options: JobOptions = { scope: 'platform', queue: 'outside' }
  async execute() {}
}

test.group('Schedules: recurring work is rows', (group) => {
  const tenant = useTenant(group)
  const keys = ['test.sweep_yard', 'test.sweep_street']

  group.each.setup(async () => {
    schedule('test.sweep_yard', SweepYard, { at: '03:30' })
    schedule('test.sweep_street', SweepStreet, { every: '1h' })
    await new SyncSchedules().handle()
    return async () => {
      keys.forEach((key) => schedules.remove(key))
      await platformConnection().rawQuery('delete from schedules where key = any(?)', [keys])
      await platformConnection().rawQuery(
        'delete from bus.deliveries where schedule_key = any(?)',
        [keys]
      )
    }
  })

  async function find(key: string) {
    const { rows } = await platformConnection().rawQuery(
      `select due_at as "dueAt", recurrence, tenant_id as "tenantId" from schedules
       where key = ? and (tenant_id = ? or tenant_id is null)`,
      [key, tenant.scope.id]
    )
    return rows[0]
  }

  async function delivered(key: string) {
    const { rows } = await platformConnection().rawQuery(
      `select handler, queue, tenant_id as "tenantId" from bus.deliveries
       where schedule_key = ? and (tenant_id = ? or tenant_id is null)`,
      [key, tenant.scope.id]
    )
    return rows
  }

  const makeDue = (key: string) =>
    platformConnection().rawQuery(
      `update schedules set due_at = now() - interval '1 minute'
       where key = ? and (tenant_id = ? or tenant_id is null)`,
      [key, tenant.scope.id]
    )

  test("a tenant's job is due at the hour of the tenant", async ({ assert }) => {
    const { dueAt, tenantId } = await find('test.sweep_yard')
    assert.equal(tenantId, tenant.scope.id)
    assert.match(dueAt.toISOString(), /T00:30:00.000Z$/)
    assert.isAbove(dueAt.getTime(), Date.now())
  })

  test("the platform's job has one row", async ({ assert }) => {
    const { tenantId } = await find('test.sweep_street')
    assert.isNull(tenantId)
  })

  test('what is due is delivered once and is due again later', async ({ assert }) => {
    await makeDue('test.sweep_yard')
    await makeDue('test.sweep_street')
    await new FireSchedules().handle()
    await new FireSchedules().handle()
    assert.deepEqual(await delivered('test.sweep_yard'), [
      { handler: 'SweepYard', queue: 'default', tenantId: tenant.scope.id },
    ])
    assert.deepEqual(await delivered('test.sweep_street'), [
      { handler: 'SweepStreet', queue: 'outside', tenantId: null },
    ])
    const { dueAt } = await find('test.sweep_street')
    assert.isAbove(dueAt.getTime(), Date.now())
  })

  test('several schedulers at once deliver once', async ({ assert }) => {
    await makeDue('test.sweep_yard')
    await Promise.all([1, 2, 3].map(() => new FireSchedules().handle()))
    assert.lengthOf(await delivered('test.sweep_yard'), 1)
  })

  test('what still waits is not delivered a second time', async ({ assert }) => {
    for (let round = 0; round < 3; round++) {
      await makeDue('test.sweep_yard')
      await new FireSchedules().handle()
    }
    assert.lengthOf(await delivered('test.sweep_yard'), 1)
  })

  test('a suspended tenant misses its turn', async ({ assert }) => {
    const setStatus = (status: string) =>
      migratorConnection().rawQuery('update platform.tenants set status = ? where id = ?', [
        status,
        tenant.scope.id,
      ])
    await setStatus('suspended')
    await makeDue('test.sweep_yard')
    await new FireSchedules().handle()
    await setStatus('active')
    assert.lengthOf(await delivered('test.sweep_yard'), 0)
    const { dueAt } = await find('test.sweep_yard')
    assert.isAbove(dueAt.getTime(), Date.now())
  })

  test('a changed rhythm begins anew, an unchanged one stays', async ({ assert }) => {
    const before = await find('test.sweep_street')
    await new SyncSchedules().handle()
    assert.deepEqual(await find('test.sweep_street'), before)
    schedules.remove('test.sweep_street')
    schedule('test.sweep_street', SweepStreet, { at: '00:05' })
    await new SyncSchedules().handle()
    const after = await find('test.sweep_street')
    assert.match(after.dueAt.toISOString(), /T00:05:00/)
  })

  test('two schedules cannot share a key', ({ assert }) => {
    assert.throws(() => schedule('test.sweep_yard', SweepYard, { every: '1h' }), /test.sweep_yard/)
  })
})

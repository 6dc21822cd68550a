import { test } from '@japa/runner'
import { platformConnection, tenantConnection } from '#core/database/connections'
import { newId } from '#core/shared/id'
import { tenantContext } from '#core/tenant_context'
import { UnpackOutbox } from '#queue/actions/unpack_outbox'
import { ClaimDeliveries } from '#queue/actions/claim_deliveries'
import { Job, type JobOptions } from '#queue/contract'
import PruneTenantRecords from '#queue/jobs/prune_tenant_records'
import { jobClasses } from '#queue/worker/job_classes'
import type { DeliveryKey } from '#queue/worker/handle_once'
import { RunDelivery } from '#queue/worker/run_delivery'
import { runJobs } from '#tests/support/queue'
import { useTenant } from '#tests/support/tenant'

class CountTenants extends Job {
  static options: JobOptions = { scope: 'platform', queue: 'heavy' }
  static counted = 0
  static tenant: string | undefined
  static refusal: unknown

  async execute() {
    CountTenants.tenant = tenantContext.current?.slug
    const { rows } = await platformConnection().rawQuery('select 1 from tenants')
    CountTenants.counted = rows.length
    CountTenants.refusal = await tenantConnection()
      .rawQuery('select 1')
      .catch((error: unknown) => error)
  }
}

test.group('Jobs: housekeeping', (group) => {
  const tenant = useTenant(group)
  const sql = (statement: string) => tenant.run(() => tenantConnection().rawQuery(statement))

  test('F-IDEM-1: answers are forgotten after a day, handled events after a month', async ({
    assert,
  }) => {
    await sql(
      `insert into idempotency_keys (route, key, body_hash, lease, leased_until, created_at)
       select 'POST x', gen_random_uuid(), '', gen_random_uuid(), now(), now() - age
       from unnest(array['23 hours', '25 hours']::interval[]) as age`
    )
    await sql(
      `insert into handled_events (event_id, listener, handled_at)
       select gen_random_uuid(), 'test.x', now() - age
       from unnest(array['29 days', '31 days']::interval[]) as age`
    )
    await tenant.run(async () => PruneTenantRecords.dispatch({}))
    await runJobs(tenant)
    const { rows } = await sql(
      `select (select count(*) from idempotency_keys)::int as keys,
         (select count(*) from handled_events)::int as events`
    )
    assert.deepEqual(rows, [{ keys: 1, events: 1 }])
  })

  test('a job of the platform runs outside any tenant, wherever it was dispatched', async ({
    assert,
  }) => {
    jobClasses.add(CountTenants)
    await platformConnection().rawQuery(`delete from bus.deliveries where queue = 'heavy'`)
    const id = await tenant.run(async () => CountTenants.dispatch({}))
    await new UnpackOutbox().handle()
    const [key] = await new ClaimDeliveries().handle('heavy', 1)
    assert.deepEqual(key, { id, handler: 'CountTenants' })
    const result = await tenant.run(() => new RunDelivery().handle(key))
    assert.equal(result.kind, 'done')
    assert.isUndefined(CountTenants.tenant)
    assert.isAbove(CountTenants.counted, 0)
    assert.equal((CountTenants.refusal as Error).message, 'E_NO_TENANT')
  })

  test('a job of the platform cannot be started with the rights of a tenant', async ({
    assert,
  }) => {
    jobClasses.add(CountTenants)
    const dispatched = tenant.run(() =>
      tenantConnection().transaction(async (trx) => {
        await CountTenants.dispatch({}, trx)
      })
    )
    await assert.rejects(() => dispatched, 'E_JOB_OUT_OF_SCOPE')
    await sql(
      `insert into bus.outbox (id, kind, name, handlers, queue, payload, metadata)
       values (gen_random_uuid(), 'job', 'CountTenants', '{CountTenants}', 'heavy', '{}', '{}')`
    )
    await assert.rejects(() => runJobs(tenant), 'E_JOB_OUT_OF_SCOPE')
  })

  test("a tenant's job never runs without its tenant", async ({ assert }) => {
    await platformConnection().rawQuery(
      `insert into bus.deliveries (id, handler, kind, name, queue, payload, metadata, state,
         occurred_at, available_at)
       values (?, 'PruneTenantRecords', 'job', 'PruneTenantRecords', 'heavy', '{}', '{}', 'sent',
         now(), now())`,
      [newId()]
    )
    const { rows } = await platformConnection().rawQuery(
      `select id, handler from bus.deliveries where tenant_id is null and state = 'sent'`
    )
    const results = await Promise.all(rows.map((key: DeliveryKey) => new RunDelivery().handle(key)))
    const errors = results.map(({ error }) => error?.message)
    assert.include(errors, 'E_JOB_OUT_OF_SCOPE')
  })

  test('every job of the product can be found by its name', async ({ assert }) => {
    const classes = await jobClasses.all()
    const names = classes.map(({ name }) => name)
    assert.include(names, 'PruneTenantRecords')
    assert.equal(new Set(names).size, names.length)
  })
})

import { test } from '@japa/runner'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { platformConnection, tenantConnection } from '#core/database/connections'
import { newId } from '#core/shared/id'
import { tenantContext } from '#core/tenant_context'
import { audit } from '#audit/contract'
import { DomainEvent, Listener, publish, subscribe } from '#queue/contract'
import { subscriptions } from '#queue/bus/subscriptions'
import { assertNotPublished, assertPublished, findPublished, runJobs } from '#tests/support/queue'
import { useTenant } from '#tests/support/tenant'

class LanternLit extends DomainEvent<{ colour: string }> {
  static eventName = 'LanternLit'
}

class NoteLantern extends Listener<LanternLit> {
  async handle(event: LanternLit, trx: TransactionClientContract) {
    const after = { ...event.payload, tenant: tenantContext.require().slug }
    const subject = { type: 'lantern', id: event.aggregateId }
    await audit.record({ action: 'lantern.lit', subject, after }, trx)
    if (event.payload.colour === 'broken') {
      throw new Error('the lantern is broken')
    }
  }
}

class NoteLanternAgain extends NoteLantern {}

test.group('Bus: what is published reaches its listeners', (group) => {
  const tenant = useTenant(group)

  group.setup(() => {
    subscribe(LanternLit, {
      'test.note_lantern': async () => ({ default: NoteLantern }),
      'test.note_lantern_again': async () => ({ default: NoteLanternAgain }),
    })
    return () => {
      subscriptions.remove('test.note_lantern')
      subscriptions.remove('test.note_lantern_again')
    }
  })

  const light = (colour: string) =>
    tenant.run(() =>
      tenantConnection().transaction((trx) => publish(new LanternLit(newId(), { colour }), trx))
    )

  const notes = () =>
    tenant.run(async () => {
      const { rows } = await tenantConnection().rawQuery(
        `select * from audit_records where action = 'lantern.lit'`
      )
      return rows
    })

  test('every listener runs once, in the tenant, with the payload', async ({ assert }) => {
    await light('kırmızı')
    await assertPublished(tenant, LanternLit, { colour: 'kırmızı' })
    assert.equal(await runJobs(tenant), 2)
    assert.equal(await runJobs(tenant), 0)
    const rows = await notes()
    assert.lengthOf(rows, 2)
    assert.deepEqual(rows[0].after, { colour: 'kırmızı', tenant: tenant.scope.slug })
  })

  test('a transaction that rolls back publishes nothing', async ({ assert }) => {
    const failing = tenant.run(() =>
      tenantConnection().transaction(async (trx) => {
        await publish(new LanternLit(newId(), { colour: 'mavi' }), trx)
        throw new Error('no')
      })
    )
    await assert.rejects(() => failing, 'no')
    await assertNotPublished(tenant, LanternLit)
    assert.equal(await runJobs(tenant), 0)
  })

  test('an event that is delivered again changes nothing', async ({ assert }) => {
    await light('sarı')
    const { id } = (await findPublished(tenant, LanternLit))!
    await runJobs(tenant)
    await redeliver(id)
    assert.equal(await runJobs(tenant), 2)
    assert.lengthOf(await notes(), 2)
  })

  test('what a failing listener wrote is rolled back, and it comes again', async ({ assert }) => {
    await light('broken')
    await assert.rejects(() => runJobs(tenant), 'the lantern is broken')
    assert.lengthOf(await notes(), 0)
    const { rows } = await platformConnection().rawQuery(
      `select attempts, error, available_at > now() as "isLater" from bus.deliveries
       where tenant_id = ? and attempts = 1`,
      [tenant.scope.id]
    )
    assert.lengthOf(rows, 1)
    assert.isTrue(rows[0].isLater)
    assert.match(rows[0].error, /the lantern is broken/)
  })

  async function redeliver(id: string) {
    await platformConnection().rawQuery(
      `insert into bus.deliveries (id, handler, tenant_id, kind, name, queue, aggregate_id, payload,
         metadata, occurred_at, available_at)
       select ?, handler, ?, 'event', 'LanternLit', 'default', ?, '{"colour": "sarı"}',
         '{"actor": {"kind": "system", "id": null}}', now(), now()
       from unnest(array['test.note_lantern', 'test.note_lantern_again']) as h (handler)`,
      [id, tenant.scope.id, newId()]
    )
  }
})

test.group('Bus: a tenant can only append, and only as itself', (group) => {
  const tenant = useTenant(group)
  const sql = (statement: string) => tenant.run(() => tenantConnection().rawQuery(statement))
  const columns = 'id, kind, name, handlers, queue, payload, metadata'
  const values = `'${newId()}', 'event', 'Forged', '{}', 'default', '{}', '{}'`

  test('it cannot speak for another tenant', async ({ assert }) => {
    await assert.rejects(
      () => sql(`insert into bus.outbox (${columns}, tenant_role) values (${values}, 'r_other')`),
      /permission denied/
    )
  })

  test('it can read, change and delete nothing of the bus', async ({ assert }) => {
    for (const statement of [
      'select * from bus.outbox',
      'delete from bus.outbox',
      `update bus.outbox set name = 'x'`,
      'select * from bus.deliveries',
      `insert into bus.deliveries (id) values ('${newId()}')`,
      'select * from platform.dead_letters',
    ]) {
      await assert.rejects(() => sql(statement), /permission denied/)
    }
  })
})

import { test } from '@japa/runner'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { tenantConnection } from '#core/database/connections'
import { newId } from '#core/shared/id'
import { tenantContext } from '#core/tenant_context'
import { audit } from '#audit/contract'
import { DomainEvent, Listener, publish, subscribe } from '#queue/contract'
import { subscriptions } from '#queue/bus/subscriptions'
import { assertNotPublished, assertPublished, runJobs } from '#tests/support/queue'
import { useTenant } from '#tests/support/tenant'

class LanternLit extends DomainEvent<{ colour: string }> {
  static eventName = 'LanternLit'
}

class NoteLantern extends Listener<LanternLit> {
  async handle(event: LanternLit, trx: TransactionClientContract) {
    await audit.record(
      {
        action: 'lantern.lit',
        subject: { type: 'lantern', id: event.aggregateId },
        after: { ...event.payload, tenant: tenantContext.require().slug },
      },
      trx
    )
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

  const lightInside = (trx: TransactionClientContract) =>
    publish(new LanternLit(newId(), { colour: 'kırmızı' }), trx)

  const notes = () =>
    tenant.run(async () => {
      const { rows } = await tenantConnection().rawQuery('select * from audit_records')
      return rows
    })

  test('every listener runs once, in the tenant, with the payload', async ({ assert }) => {
    await tenant.run(() => tenantConnection().transaction(lightInside))
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
        await lightInside(trx)
        throw new Error('no')
      })
    )
    await assert.rejects(() => failing, 'no')
    await assertNotPublished(tenant, LanternLit)
    assert.equal(await runJobs(tenant), 0)
  })
})

import { test } from '@japa/runner'
import queueConfig from '#config/queue'
import { bindings } from '#core/database/bindings'
import { migratorConnection, platformConnection } from '#core/database/connections'
import { newId } from '#core/shared/id'
import { ClaimDeliveries } from '#queue/actions/claim_deliveries'
import { ReturnDeliveries } from '#queue/actions/return_deliveries'
import { StartDelivery } from '#queue/actions/start_delivery'
import { UnpackOutbox } from '#queue/actions/unpack_outbox'
import { useTenant } from '#tests/support/tenant'

const NOBODY = '{"actor": {"kind": "system", "id": null}}'

test.group('Relay: turns between tenants', (group) => {
  const large = useTenant(group)
  const small = useTenant(group)
  const window = 6

  group.each.setup(async () => {
    await platformConnection().rawQuery('delete from bus.deliveries')
    written = 0
  })

  let written = 0

  /** Waiting work, what is written first is due first */
  async function wait(tenantId: string | null, count: number, queue = 'heavy'): Promise<void> {
    written += count
    await platformConnection().rawQuery(
      `insert into bus.deliveries (id, handler, tenant_id, kind, name, queue, payload, metadata,
         occurred_at, available_at)
       select i.id, 'Idle', ?, 'job', 'Idle', ?, '{}', ?, now(),
         now() - interval '1 day' + (? + n) * interval '1 second'
       from unnest(?::uuid[]) with ordinality as i (id, n)`,
      bindings(
        tenantId,
        queue,
        NOBODY,
        written,
        Array.from({ length: count }, () => newId())
      )
    )
  }

  async function claim(): Promise<(string | null)[]> {
    const keys = await new ClaimDeliveries().handle('heavy', window)
    const { rows } = await platformConnection().rawQuery(
      'select id, tenant_id from bus.deliveries where id = any(?)',
      [keys.map(({ id }) => id)]
    )
    const owners = new Map(rows.map((row: { id: string; tenant_id: string }) => [row.id, row]))
    return keys.map(({ id }) => (owners.get(id) as { tenant_id: string | null }).tenant_id)
  }

  const finish = (tenantId: string, count: number) =>
    platformConnection().rawQuery(
      `delete from bus.deliveries where id in (
         select id from bus.deliveries where state = 'sent' and tenant_id = ? limit ?)`,
      [tenantId, count]
    )

  test('a tenant alone gets the whole window and not more', async ({ assert }) => {
    await wait(large.scope.id, 50)
    assert.lengthOf(await claim(), window)
    assert.lengthOf(await claim(), 0)
    await finish(large.scope.id, 2)
    assert.lengthOf(await claim(), 2)
  })

  test('who comes late with little does not wait behind who has much', async ({ assert }) => {
    await wait(large.scope.id, 5_000)
    await claim()
    await wait(small.scope.id, 2)
    await finish(large.scope.id, 2)
    assert.deepEqual(await claim(), [small.scope.id, small.scope.id])
  })

  test('the platform takes its turns like a tenant', async ({ assert }) => {
    await wait(large.scope.id, 50)
    await wait(null, 3)
    const turns = await claim()
    assert.lengthOf(
      turns.filter((owner) => owner === null),
      3
    )
  })

  test('turns alternate while both have something', async ({ assert }) => {
    await wait(large.scope.id, 100)
    await wait(small.scope.id, 100)
    const turns = await claim()
    const [first, second] = turns
    assert.notEqual(first, second)
    assert.deepEqual(turns, [first, second, first, second, first, second])
  })

  test('a suspended tenant waits and goes on when it is resumed', async ({ assert }) => {
    await wait(small.scope.id, 2)
    const setStatus = (status: string) =>
      migratorConnection().rawQuery('update platform.tenants set status = ? where id = ?', [
        status,
        small.scope.id,
      ])
    await setStatus('suspended')
    assert.lengthOf(await claim(), 0)
    await setStatus('active')
    assert.lengthOf(await claim(), 2)
  })

  test('what is not due yet and what belongs to other queues stays', async ({ assert }) => {
    await wait(small.scope.id, 2, 'default')
    await wait(small.scope.id, 1)
    await platformConnection().rawQuery(
      `update bus.deliveries set available_at = now() + interval '1 hour' where queue = 'heavy'`
    )
    assert.lengthOf(await claim(), 0)
  })

  test('two relays never take the same', async ({ assert }) => {
    await wait(large.scope.id, 300)
    const claims = await Promise.all(
      Array.from({ length: 4 }, () => new ClaimDeliveries().handle('heavy', 100))
    )
    const ids = claims.flat().map(({ id }) => id)
    assert.equal(new Set(ids).size, ids.length)
  })

  test('what was sent and not heard of is found, what runs is not', async ({ assert }) => {
    await wait(small.scope.id, 3)
    const [running, ...silent] = await new ClaimDeliveries().handle('heavy', window)
    await new StartDelivery().handle(running)
    await platformConnection().rawQuery(
      `update bus.deliveries set sent_at = now() - ? * interval '2 milliseconds'`,
      [queueConfig.stallMs]
    )
    const unheard = await new ReturnDeliveries().listUnheard('heavy', queueConfig.stallMs)
    assert.sameDeepMembers(unheard, silent)
    await new ReturnDeliveries().handle(unheard)
    assert.lengthOf(await new ReturnDeliveries().listUnheard('heavy', queueConfig.stallMs), 0)
  })

  test('a copy that comes while the first is running does not run beside it', async ({
    assert,
  }) => {
    await wait(small.scope.id, 1)
    const [key] = await new ClaimDeliveries().handle('heavy', window)
    const starts = await Promise.all([1, 2, 3].map(() => new StartDelivery().handle(key)))
    assert.lengthOf(starts.filter(Boolean), 1)
  })

  test('facts of a tenant that is gone are dropped', async ({ assert }) => {
    await migratorConnection().rawQuery(
      `insert into bus.outbox (id, tenant_role, kind, name, handlers, queue, payload, metadata)
       values (?, 'r_gone', 'event', 'Gone', '{test.gone}', 'heavy', '{}', ?)`,
      [newId(), NOBODY]
    )
    assert.isAbove(await new UnpackOutbox().handle(), 0)
    const { rows } = await platformConnection().rawQuery('select 1 from bus.deliveries')
    assert.lengthOf(rows, 0)
  })
})

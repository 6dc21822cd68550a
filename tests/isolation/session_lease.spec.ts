import { test } from '@japa/runner'
import { migratorConnection, tenantConnection } from '#core/database/connections'
import { newId } from '#core/shared/id'
import { tenantContext } from '#core/tenant_context'
import { useTenant, type TestTenant } from '#tests/support/tenant'

const SPEAK = `insert into bus.outbox (id, kind, name, handlers, queue, payload, metadata)
  values (?, 'event', 'Spoken', '{}', 'default', '{}', '{}')`

/** Work in the name of a tenant whose role is gone, on the connection that another has just used. */
function asGone<Result>(tenant: TestTenant, work: () => Promise<Result>): Promise<Result> {
  const { scope } = tenant
  return tenantContext.run({ ...scope, id: newId(), role: 'r_gone', schema: 't_gone' }, work)
}

async function hasSpoken(id: string): Promise<boolean> {
  const { rows } = await migratorConnection().rawQuery('select from bus.outbox where id = ?', [id])
  return rows.length > 0
}

const messageOf = (work: Promise<unknown>) => work.then(() => '', String)

test.group('F-TEN-2: the session is prepared with the first query, or nothing runs', (group) => {
  const tenant = useTenant(group)
  const ROLE = 'select current_user as role'
  const ownRole = () =>
    tenant.run(async () => {
      const { rows } = await tenantConnection().rawQuery(ROLE)
      return rows[0].role as string
    })

  test('a query whose role is gone does not run as whoever was there before', async ({
    assert,
  }) => {
    const id = newId()
    await ownRole()
    const attempts = Array.from({ length: 10 }, () =>
      messageOf(asGone(tenant, async () => tenantConnection().rawQuery(SPEAK, [id])))
    )
    const messages = await Promise.all(attempts)
    assert.isTrue(messages.every((message) => message.includes('role "r_gone" does not exist')))
    assert.isFalse(await hasSpoken(id))
  })

  test('nor does what goes on in its transaction after the failure was swallowed', async ({
    assert,
  }) => {
    const id = newId()
    await ownRole()
    const attempt = asGone(tenant, () =>
      tenantConnection().transaction(async (trx) => {
        await trx.rawQuery('select 1').catch(() => {})
        await trx.rawQuery(SPEAK, [id])
      })
    )
    assert.include(await messageOf(attempt), 'role "r_gone" does not exist')
    assert.isFalse(await hasSpoken(id))
    assert.equal(await ownRole(), tenant.scope.role)
  })

  test('a transaction that has failed at its first query leaves nothing', async ({ assert }) => {
    const attempt = tenant.run(() =>
      tenantConnection().transaction((trx) => trx.rawQuery('select 1/?::int', [0]))
    )
    assert.include(await messageOf(attempt), 'division by zero')
    const kept = tenant.run(() =>
      tenantConnection().transaction(async (trx) => {
        const savepoint = await trx.transaction()
        await savepoint.rawQuery('select 1/0').catch(() => {})
        await savepoint.rollback()
        const { rows } = await trx.rawQuery(ROLE)
        return rows[0].role as string
      })
    )
    assert.equal(await kept, tenant.scope.role)
  })

  test('several statements without values answer as they do alone', async ({ assert }) => {
    const answers = await tenant.run(() =>
      tenantConnection().rawQuery('select 1 as n; select 2 as n')
    )
    assert.deepEqual(
      answers.map(({ rows }: { rows: { n: number }[] }) => rows[0].n),
      [1, 2]
    )
  })

  test('an empty transaction commits and rolls back', async ({ assert }) => {
    await tenant.run(() => tenantConnection().transaction(async () => {}))
    const attempt = tenant.run(() =>
      tenantConnection().transaction(async () => {
        throw new Error('changed my mind')
      })
    )
    assert.include(await messageOf(attempt), 'changed my mind')
    assert.equal(await ownRole(), tenant.scope.role)
  })
})

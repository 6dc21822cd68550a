import { setTimeout as wait } from 'node:timers/promises'
import { EventEmitter } from 'node:events'
import db from '@adonisjs/lucid/services/db'
import { column } from '@adonisjs/lucid/orm'
import { test } from '@japa/runner'
import { tenantConnection } from '#core/database/connections'
import { TenantModel } from '#core/database/tenant_model'
import { newId } from '#core/shared/id'
import { tenantContext } from '#core/tenant_context'
import { useTenant, type TestTenant } from '#tests/support/tenant'

/** One row in each tenant, with the same id and the tenant's own word in it. */
class Canary extends TenantModel {
  static table = 'idempotency_keys'
  static primaryKey = 'key'

  @column({ isPrimary: true })
  declare key: string

  @column()
  declare route: string
}

const id = newId()
const word = (tenant: TestTenant) => `canary of ${tenant.scope.id}`

async function plant(tenant: TestTenant): Promise<void> {
  await tenant.run(() =>
    tenantConnection().rawQuery(
      `insert into idempotency_keys (route, key, body_hash, lease, leased_until)
       values (?, ?, 'hash', gen_random_uuid(), now())`,
      [word(tenant), id]
    )
  )
}

async function read(): Promise<string> {
  const { rows } = await tenantConnection().rawQuery(
    'select route from idempotency_keys where key = ?',
    [id]
  )
  return rows[0]?.route
}

const code = (expected: string) => (error: { code?: string; message: string }) =>
  error.code === expected || error.message.includes(expected)

async function refuses(work: () => unknown, expected: string): Promise<boolean> {
  try {
    await work()
    return false
  } catch (error) {
    return code(expected)(error as Error)
  }
}

test.group('F-TEN-2: the seam holds against every known way around it', (group) => {
  const a = useTenant(group)
  const b = useTenant(group)

  group.each.setup(async () => {
    await plant(a)
    await plant(b)
  })

  test('without a tenant no query runs', async ({ assert }) => {
    assert.isTrue(await refuses(() => read(), 'E_NO_TENANT'))
    assert.isTrue(await refuses(() => Canary.all(), 'E_NO_TENANT'))
    assert.isTrue(await refuses(() => tenantContext.outside(() => read()), 'E_NO_TENANT'))
  })

  test('parallel queries, nested and failing transactions keep their tenant', async ({
    assert,
  }) => {
    const inTransaction = () =>
      tenantConnection().transaction(async (outer) =>
        outer.transaction(async (inner) => {
          const { rows } = await inner.rawQuery('select route from idempotency_keys')
          return rows[0].route as string
        })
      )
    const failing = () => tenantConnection().transaction((trx) => trx.rawQuery('select 1/0'))
    const work = [a, b, a, b].flatMap((tenant) => [
      tenant.run(read),
      tenant.run(inTransaction),
      tenant.run(failing).catch(() => tenant.run(read)),
    ])
    const words = await Promise.all(work)
    const expected = [a, b, a, b].flatMap((tenant) => Array<string>(3).fill(word(tenant)))
    assert.deepEqual(words, expected)
  })

  test('timers and background work keep the tenant that began them', async ({ assert }) => {
    const late = (tenant: TestTenant) =>
      tenant.run(async () => {
        await wait(5)
        return read()
      })
    assert.deepEqual(await Promise.all([late(a), late(b)]), [word(a), word(b)])
  })

  test('a listener runs for whoever emits', async ({ assert }) => {
    const emitter = new EventEmitter()
    const heard = new Promise<string>((resolve, reject) => {
      void a.run(() => emitter.on('rung', () => read().then(resolve, reject)))
    })
    await b.run(() => void emitter.emit('rung'))
    assert.equal(await heard, word(b))
  })

  test('a lazy query given back by `run` is awaited inside', async ({ assert }) => {
    const route = await a.run(() =>
      b.run(() => tenantConnection().from('idempotency_keys').where('key', id).first())
    )
    assert.equal(route.route, word(b))
  })

  test('a model query made in one tenant refuses to run in another', async ({ assert }) => {
    const query = await a.run(() => ({ run: () => Canary.query().where('key', id) }))
    const made = await a.run(() => ({ lazy: Canary.query().where('key', id) }))
    const [row] = await b.run(() => query.run())
    assert.equal(row.route, word(b))
    assert.isTrue(await refuses(() => b.run(() => made.lazy.exec()), 'E_WRONG_TENANT'))
  })

  test('a row of one tenant cannot be saved, refreshed or deleted in another', async ({
    assert,
  }) => {
    const row = await a.run(() => Canary.findOrFail(id))
    row.route = 'stolen'
    assert.isTrue(await refuses(() => b.run(() => row.save()), 'E_WRONG_TENANT'))
    assert.isTrue(await refuses(() => b.run(() => row.refresh()), 'E_WRONG_TENANT'))
    assert.isTrue(await refuses(() => b.run(() => row.delete()), 'E_WRONG_TENANT'))
    assert.deepEqual([await a.run(read), await b.run(read)], [word(a), word(b)])
  })

  test('a connection handed back inside a transaction is thrown away', async ({ assert }) => {
    await a.run(() => tenantConnection().rawQuery('begin')).catch(() => {})
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => b.run(read).catch((error: { code: string }) => error.code))
    )
    const wrong = answers.filter((answer) => answer !== word(b) && answer !== 'E_DIRTY_CONNECTION')
    assert.deepEqual(wrong, [])
    assert.equal(await b.run(read), word(b))
  })

  test('a raw change of the path does not survive the request', async ({ assert }) => {
    await a.run(() => tenantConnection().rawQuery(`set search_path = "${b.scope.schema}"`))
    const answers = await Promise.all(Array.from({ length: 20 }, () => a.run(read)))
    assert.deepEqual(new Set(answers), new Set([word(a)]))
  })

  test('another tenant’s schema cannot be named', async ({ assert }) => {
    const steal = () =>
      tenantConnection().rawQuery(`select * from "${b.scope.schema}".idempotency_keys`)
    assert.isTrue(await refuses(() => a.run(steal), 'permission denied'))
  })

  test('a tenant reads and changes nothing of the platform', async ({ assert }) => {
    for (const sql of [
      'select * from platform.tenants',
      `update platform.tenants set name = 'x'`,
      'select * from bus.outbox',
      'create table mine (id int)',
      `drop schema "${a.scope.schema}" cascade`,
    ]) {
      const run = () => a.run(() => tenantConnection().rawQuery(sql))
      const isRefused =
        (await refuses(run, 'permission denied')) || (await refuses(run, 'must be owner'))
      assert.isTrue(isRefused, sql)
    }
  })

  test('the login itself, without a role, reads nothing', async ({ assert }) => {
    const withoutRole = () =>
      tenantConnection().transaction(async (trx) => {
        await trx.rawQuery('reset role')
        await trx.rawQuery('select * from idempotency_keys')
      })
    const isRefused =
      (await refuses(() => a.run(withoutRole), 'permission denied')) ||
      (await refuses(() => a.run(withoutRole), 'does not exist'))
    assert.isTrue(isRefused)
  })

  test('the seam is there again after a connection was closed', async ({ assert }) => {
    await db.manager.close('tenant')
    assert.equal(await b.run(read), word(b))
    assert.isTrue(await refuses(() => read(), 'E_NO_TENANT'))
  })

  test('what is append-only cannot be changed, not even by its own tenant', async ({ assert }) => {
    for (const sql of ['update audit_records set action = $$x$$', 'delete from audit_records']) {
      const run = () => a.run(() => tenantConnection().rawQuery(sql))
      assert.isTrue(await refuses(run, 'permission denied'), sql)
    }
  })

  test('a tenant cannot speak for another on the bus', async ({ assert }) => {
    const forge = () =>
      tenantConnection().rawQuery(
        `insert into bus.outbox (id, tenant_role, kind, name, handlers, queue, payload, metadata)
         values (?, ?, 'event', 'Forged', '{}', 'default', '{}', '{}')`,
        [newId(), b.scope.role]
      )
    assert.isTrue(await refuses(() => a.run(forge), 'permission denied'))
  })

  test('3,000 mixed queries over one small pool: none answers for another', async ({ assert }) => {
    const ask = (index: number) => {
      const tenant = index % 2 === 0 ? a : b
      return tenant.run(async () => {
        if (index % 7 === 0) {
          await tenantConnection()
            .transaction((trx) => trx.rawQuery('select * from missing_table'))
            .catch(() => {})
        }
        return (await read()) === word(tenant)
      })
    }
    for (let wave = 0; wave < 30; wave++) {
      const answers = await Promise.all(Array.from({ length: 100 }, (_, index) => ask(index)))
      assert.isTrue(answers.every((isRight) => isRight))
    }
  }).timeout(60_000)
})

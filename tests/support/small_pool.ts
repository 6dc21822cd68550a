import assert from 'node:assert/strict'
import { setTimeout as sleep } from 'node:timers/promises'
import db from '@adonisjs/lucid/services/db'
import type { Group } from '@japa/runner/core'
import { roles } from '#config/database'
import { migratorConnection, tenantConnection } from '#core/database/connections'
import type { TestTenant } from '#tests/support/tenant'

interface Pool {
  numUsed(): number
  numPendingAcquires(): number
}

interface Session {
  pid: number
  role: string
  schema: string
}

/** So few connections for all tenants that each of them changes hands with every request. */
export class SmallPool {
  constructor(readonly size: number) {}

  /** @returns gives the connection its own pool back */
  shrink(): () => void {
    const config = db.manager.get('tenant')!.config
    db.manager.patch('tenant', { ...config, pool: { ...config.pool, max: this.size } })
    return () => db.manager.patch('tenant', config)
  }

  /** Nobody holds a connection or waits for one, and no transaction was left open. */
  async assertAtRest(seconds = 5): Promise<void> {
    const end = Date.now() + seconds * 1_000
    while ((await this.#unrest()) !== '') {
      assert.ok(Date.now() < end, await this.#unrest())
      await sleep(20)
    }
  }

  /** All connections at the same time for one tenant: each of them is there, and its own. */
  async assertWholeFor(tenant: TestTenant): Promise<void> {
    const { promise: allAreOpen, resolve } = Promise.withResolvers<void>()
    const sessions: Session[] = []
    const hold = () =>
      tenantConnection().transaction(async (trx) => {
        const { rows } = await trx.rawQuery(
          'select pg_backend_pid() as pid, current_user as role, current_schema() as schema'
        )
        sessions.push(rows[0])
        if (sessions.length === this.size) {
          resolve()
        }
        await allAreOpen
      })
    await Promise.all(Array.from({ length: this.size }, () => tenant.run(hold)))
    assert.equal(new Set(sessions.map(({ pid }) => pid)).size, this.size)
    for (const { role, schema } of sessions) {
      assert.deepEqual({ role, schema }, { role: tenant.scope.role, schema: tenant.scope.schema })
    }
  }

  async #unrest(): Promise<string> {
    const { rows } = await migratorConnection().rawQuery(
      `select state, query from pg_stat_activity
       where datname = current_database() and usename = ? and state <> 'idle'`,
      [roles.login]
    )
    const pool = db.manager.get('tenant')!.connection!.pool as unknown as Pool
    const held = { used: pool.numUsed(), waiting: pool.numPendingAcquires(), open: rows }
    return held.used + held.waiting + rows.length === 0 ? '' : JSON.stringify(held)
  }
}

export function useSmallPool(group: Group, size: number): SmallPool {
  const pool = new SmallPool(size)
  group.setup(() => pool.shrink())
  return pool
}

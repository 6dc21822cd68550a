import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import assert from 'node:assert/strict'
import { platformConnection, tenantConnection } from '#core/database/connections'
import { BusProcess } from '#tests/support/bus/bus_process'
import { openBank } from '#tests/support/bus/coins'
import type { TestTenant } from '#tests/support/tenant'

/** What the tests that kill share: processes with one Redis and one world outside, and the books. */
export class Bank {
  readonly #folder = mkdtempSync(join(tmpdir(), 'bank-'))
  readonly #bells = join(this.#folder, 'bells')
  readonly #processes: BusProcess[] = []

  constructor(
    readonly tenant: TestTenant,
    readonly env: Record<string, string>
  ) {
    writeFileSync(this.#bells, '')
    openBank()
  }

  worker(env: Record<string, string> = {}): BusProcess {
    return this.#start(['queue:work'], env)
  }

  /** Drops coins one after another, each in its own transaction. */
  dropper(coins: number, env: Record<string, string> = {}): BusProcess {
    return this.#start(['drop', this.tenant.scope.id, String(coins)], env)
  }

  async count(action: string): Promise<number> {
    const { rows } = await this.tenant.run(() =>
      tenantConnection().rawQuery(
        'select count(*)::int as count from audit_records where action = ?',
        [action]
      )
    )
    return rows[0].count
  }

  /** Tries that began and have no end */
  async countAttempts(): Promise<number> {
    const { rows } = await platformConnection().rawQuery(
      'select coalesce(sum(attempts), 0)::int as count from bus.deliveries where tenant_id = ?',
      [this.tenant.scope.id]
    )
    return rows[0].count
  }

  /** @throws when work is left after `seconds` */
  async untilQuiet(seconds = 20): Promise<void> {
    const end = Date.now() + seconds * 1_000
    while ((await this.#left()) > 0) {
      assert.ok(Date.now() < end, `work is left after ${seconds} s\n${this.#output}`)
      await sleep(50)
    }
  }

  async until(action: string, count: number, seconds = 20): Promise<void> {
    const end = Date.now() + seconds * 1_000
    while ((await this.count(action)) < count) {
      assert.ok(Date.now() < end, `fewer than ${count} × ${action}\n${this.#output}`)
      await sleep(20)
    }
  }

  /** Every coin that was dropped is booked once; its bell rang at least once, under one key. */
  async assertBalanced(atLeast: number): Promise<void> {
    const { rows } = await this.tenant.run(() =>
      tenantConnection().rawQuery(
        `select subject_id as coin, count(*) filter (where action = 'coin.dropped')::int as dropped,
           count(*) filter (where action = 'coin.booked')::int as booked
         from audit_records where subject_type = 'coin' group by 1`
      )
    )
    assert.ok(rows.length >= atLeast, `${rows.length} coins of ${atLeast}`)
    const rung = this.#keysByCoin()
    for (const { coin, dropped, booked } of rows) {
      assert.deepEqual({ dropped, booked }, { dropped: 1, booked: 1 }, `coin ${coin}`)
      assert.equal(rung.get(coin)?.size, 1, `keys of the bell of coin ${coin}`)
    }
    assert.equal(rung.size, rows.length, 'bells of coins that were never dropped')
  }

  async close(): Promise<void> {
    await Promise.all(this.#processes.map((process) => process.kill()))
    rmSync(this.#folder, { recursive: true })
  }

  get #output(): string {
    return this.#processes.map(({ output }) => output).join('\n')
  }

  #start(args: string[], env: Record<string, string>): BusProcess {
    const process = new BusProcess(args, { ...this.env, BELLS: this.#bells, ...env })
    this.#processes.push(process)
    return process
  }

  #keysByCoin(): Map<string, Set<string>> {
    const lines = readFileSync(this.#bells, 'utf8').trim().split('\n').filter(Boolean)
    const keys = new Map<string, Set<string>>()
    for (const [key, coin] of lines.map((line) => line.split(' '))) {
      keys.set(coin, (keys.get(coin) ?? new Set()).add(key))
    }
    return keys
  }

  async #left(): Promise<number> {
    const { id, role } = this.tenant.scope
    const { rows } = await platformConnection().rawQuery(
      `select (select count(*) from bus.outbox where tenant_role = ?)::int
         + (select count(*) from bus.deliveries where tenant_id = ?)::int as left`,
      [role, id]
    )
    return rows[0].left
  }
}

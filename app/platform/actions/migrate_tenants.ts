import { setTimeout as wait } from 'node:timers/promises'
import { migratorConnection } from '#core/database/connections'
import { SchemaMigrator } from '#platform/migrations/schema_migrator'
import { ListOutdatedSchemas } from '#platform/queries/list_outdated_schemas'

const PARALLEL = 4
const LOCK_TIMEOUT_MS = 500
const ATTEMPTS = 6
const LOCK_NOT_AVAILABLE = '55P03'

export interface MigrationResult {
  schema: string
  /** Names of the migrations that ran, or why none did */
  outcome: { ok: true; migrations: string[] } | { ok: false; error: string }
}

export interface MigrationRun {
  total: number
  done: number
  failed: MigrationResult[]
}

type Progress = (result: MigrationResult, run: MigrationRun) => void

/**
 * Brings every tenant and spare schema to the newest version, a few at a time, each in its own
 * transaction: a killed run goes on where it was, a tenant that fails stays as it was.
 */
export class MigrateTenants {
  async handle(onProgress: Progress = () => {}): Promise<MigrationRun> {
    const waiting = await new ListOutdatedSchemas().handle()
    const run: MigrationRun = { total: waiting.length, done: 0, failed: [] }
    const worker = async () => {
      for (let schema = waiting.shift(); schema; schema = waiting.shift()) {
        const result = await this.#migrate(schema)
        run.done += result.outcome.ok ? 1 : 0
        if (!result.outcome.ok) {
          run.failed.push(result)
        }
        onProgress(result, run)
      }
    }
    await Promise.all(Array.from({ length: PARALLEL }, worker))
    return run
  }

  async #migrate(schema: string): Promise<MigrationResult> {
    for (let attempt = 1; ; attempt++) {
      try {
        const migrations = await migratorConnection().transaction(async (trx) => {
          await trx.rawQuery(`set local lock_timeout = '${LOCK_TIMEOUT_MS}ms'`)
          return new SchemaMigrator().migrate('tenant', schema, trx)
        })
        return { schema, outcome: { ok: true, migrations } }
      } catch (error) {
        if ((error as { code?: string }).code !== LOCK_NOT_AVAILABLE || attempt === ATTEMPTS) {
          return this.#fail(schema, error)
        }
        await wait(50 * 2 ** attempt * (0.5 + Math.random()))
      }
    }
  }

  async #fail(schema: string, error: unknown): Promise<MigrationResult> {
    const message = error instanceof Error ? error.message : String(error)
    await migratorConnection().rawQuery(
      'update platform.schema_versions set error = ? where schema_name = ?',
      [message, schema]
    )
    return { schema, outcome: { ok: false, error: message } }
  }
}

import { readdir } from 'node:fs/promises'
import app from '@adonisjs/core/services/app'
import type { BaseSchema } from '@adonisjs/lucid/schema'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

export type SchemaKind = 'platform' | 'tenant'

type MigrationClass = new (
  db: TransactionClientContract,
  file: string,
  dryRun: boolean
) => BaseSchema

interface Migration {
  name: string
  load: () => Promise<{ default: MigrationClass }>
}

/**
 * Brings one schema to the newest version inside the caller's transaction. What has run is a row
 * in `platform.schema_versions`, locked meanwhile: two runs meet, a killed one leaves nothing.
 */
export class SchemaMigrator {
  /** Names in the order in which they run. */
  static async names(kind: SchemaKind): Promise<string[]> {
    const all = await migrations(kind)
    return all.map(({ name }) => name)
  }

  /** @returns the names of the migrations that ran now */
  async migrate(kind: SchemaKind, schema: string, trx: TransactionClientContract) {
    const applied = await this.#lockVersion(schema, trx)
    const all = await migrations(kind)
    const missing = all.filter(({ name }) => !applied.includes(name))
    await trx.rawQuery(`set local search_path = "${schema}", extensions`)
    for (const { name, load } of missing) {
      const { default: Migration } = await load()
      await new Migration(trx, name, false).execUp()
    }
    const names = missing.map(({ name }) => name)
    await trx.rawQuery(
      `update platform.schema_versions
       set applied = applied || ?::text[], error = null, migrated_at = now()
       where schema_name = ?`,
      [names, schema]
    )
    return names
  }

  async #lockVersion(schema: string, trx: TransactionClientContract): Promise<string[]> {
    await trx.rawQuery(
      'insert into platform.schema_versions (schema_name) values (?) on conflict do nothing',
      [schema]
    )
    const { rows } = await trx.rawQuery(
      'select applied from platform.schema_versions where schema_name = ? for update',
      [schema]
    )
    return rows[0].applied
  }
}

async function migrations(kind: SchemaKind): Promise<Migration[]> {
  const folder = app.migrationsPath(kind)
  const entries = await readdir(folder)
  const files = entries.filter((file) => /^\d{4}_\w+\.(ts|js)$/.test(file)).sort()
  return files.map((file) => ({
    name: file.replace(/\.(ts|js)$/, ''),
    load: () => import(app.makeURL('database', 'migrations', kind, file).href),
  }))
}

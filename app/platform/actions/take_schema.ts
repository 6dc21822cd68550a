import { newId } from '#core/shared/id'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { CreateTenantSchema } from '#platform/actions/create_tenant_schema'
import { SchemaMigrator } from '#platform/migrations/schema_migrator'

interface TakenSchema {
  schema: string
  role: string
}

/** A spare schema renamed where there is one, else a new one. A name is never used again. */
export class TakeSchema {
  async handle(trx: TransactionClientContract): Promise<TakenSchema> {
    const spare = await this.#takeSpare(trx)
    if (spare) {
      return spare
    }
    const schema = `t_${newId().replaceAll('-', '')}`
    const role = await new CreateTenantSchema().handle(schema, trx)
    return { schema, role }
  }

  async #takeSpare(trx: TransactionClientContract): Promise<TakenSchema | undefined> {
    const { rows } = await trx.rawQuery(
      `delete from platform.spare_schemas where schema_name = (
         select s.schema_name from platform.spare_schemas s
         join platform.schema_versions v using (schema_name)
         where v.applied @> ?::text[]
         order by s.created_at limit 1 for update of s skip locked)
       returning schema_name, role_name`,
      [await SchemaMigrator.names('tenant')]
    )
    if (rows.length === 0) {
      return undefined
    }
    const { schema_name: spare, role_name: role } = rows[0]
    const schema = spare.replace(/^spare_/, 't_')
    await trx.rawQuery(`alter schema "${spare}" rename to "${schema}"`)
    await trx.rawQuery(
      'update platform.schema_versions set schema_name = ? where schema_name = ?',
      [schema, spare]
    )
    return { schema, role }
  }
}

import { migratorConnection } from '#core/database/connections'
import { newId } from '#core/shared/id'
import { CreateTenantSchema } from '#platform/actions/create_tenant_schema'

export const SPARE_SCHEMAS = 3

/** Fills the stock of ready schemas, one transaction each. Two at once wait for each other. */
export class KeepSpareSchemas {
  /** @returns how many schemas were made */
  async handle(wanted: number = SPARE_SCHEMAS): Promise<number> {
    let made = 0
    while (await this.#makeOne(wanted)) {
      made++
    }
    return made
  }

  async #makeOne(wanted: number): Promise<boolean> {
    return migratorConnection().transaction(async (trx) => {
      await trx.rawQuery(`select pg_advisory_xact_lock(hashtext('belgenet.spares'))`)
      const { rows } = await trx.rawQuery('select count(*)::int as n from platform.spare_schemas')
      if (rows[0].n >= wanted) {
        return false
      }
      const schema = `spare_${newId().replaceAll('-', '')}`
      const role = await new CreateTenantSchema().handle(schema, trx)
      await trx.rawQuery(
        'insert into platform.spare_schemas (schema_name, role_name) values (?, ?)',
        [schema, role]
      )
      return true
    })
  }
}

import { tenantDirectory } from '#tenancy/tenant_directory'
import { migratorConnection } from '#core/database/connections'
import { UnknownTenant } from '#platform/errors'

/**
 * Takes a tenant away for good, in two steps: from the first on it cannot be found by anybody,
 * the second drops its schema. Repeating finishes what was interrupted.
 */
export class DeleteTenant {
  /** @throws {UnknownTenant} */
  async handle(slug: string): Promise<void> {
    const { rows } = await migratorConnection().rawQuery(
      `update platform.tenants set status = 'deleting', updated_at = now() where slug = ?
       returning id, schema_name, role_name`,
      [slug]
    )
    if (rows.length === 0) {
      throw new UnknownTenant({ params: { slug } })
    }
    await tenantDirectory.forget()
    await this.#drop(rows[0])
  }

  async #drop(tenant: { id: string; schema_name: string; role_name: string }): Promise<void> {
    await migratorConnection().transaction(async (trx) => {
      await trx.rawQuery(`drop schema if exists "${tenant.schema_name}" cascade`)
      await trx.rawQuery(`drop owned by "${tenant.role_name}"`)
      await trx.rawQuery(`drop role if exists "${tenant.role_name}"`)
      await trx.rawQuery('delete from platform.schema_versions where schema_name = ?', [
        tenant.schema_name,
      ])
      await trx.rawQuery('delete from platform.tenants where id = ?', [tenant.id])
    })
  }
}

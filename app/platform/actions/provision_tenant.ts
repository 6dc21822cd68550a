import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { appUrl } from '#config/app'
import { migratorConnection } from '#core/database/connections'
import { provisioningSteps, type FirstAdmin } from '#core/registries/provisioning'
import { newId } from '#core/shared/id'
import { tenantContext, type TenantScope } from '#core/tenant_context'
import { SlugTaken } from '#platform/errors'
import { TakeSchema } from '#platform/actions/take_schema'

export interface NewTenant {
  slug: string
  name: string
  locale: 'tr' | 'en'
  timeZone: string
  currency: string
  admin: FirstAdmin
}

/**
 * One transaction: schema, tenant, host name, then what each slice prepares, under the tenant's
 * own role and path. Either all of it stands or nothing does.
 */
export class ProvisionTenant {
  /** @throws {SlugTaken} when another tenant has the slug */
  async handle(input: NewTenant): Promise<TenantScope> {
    return migratorConnection().transaction(async (trx) => {
      const { schema, role } = await new TakeSchema().handle(trx)
      const tenant = await this.#insertTenant(input, { schema, role }, trx)
      await trx.rawQuery(`set local role "${role}"`)
      await trx.rawQuery(`set local search_path = "${schema}", extensions`)
      await tenantContext.run(tenant, async () => {
        for (const step of provisioningSteps.all()) {
          await step.run(tenant, input.admin, trx)
        }
      })
      return tenant
    })
  }

  async #insertTenant(
    input: NewTenant,
    place: { schema: string; role: string },
    trx: TransactionClientContract
  ): Promise<TenantScope> {
    const tenant: TenantScope = {
      id: newId(),
      slug: input.slug,
      name: input.name,
      ...place,
      status: 'active',
      locale: input.locale,
      timeZone: input.timeZone,
      currency: input.currency,
    }
    const { rows } = await trx.rawQuery(
      `insert into platform.tenants
         (id, slug, name, schema_name, role_name, status, locale, time_zone, currency)
       values (?, ?, ?, ?, ?, 'active', ?, ?, ?) on conflict (slug) do nothing returning id`,
      [tenant.id, tenant.slug, tenant.name, tenant.schema, tenant.role, tenant.locale].concat(
        tenant.timeZone,
        tenant.currency
      )
    )
    if (rows.length === 0) {
      throw new SlugTaken({ params: { slug: input.slug } })
    }
    await trx.rawQuery(
      `insert into platform.tenant_domains (host, tenant_id, kind, is_primary, verified_at)
       values (?, ?, 'subdomain', true, now())`,
      [`${tenant.slug}.${appUrl.hostname}`, tenant.id]
    )
    return tenant
  }
}

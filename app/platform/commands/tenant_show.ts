import { args } from '@adonisjs/core/ace'
import { ProductCommand } from '#core/console/product_command'

export default class TenantShow extends ProductCommand {
  static commandName = 'tenant:show'
  static description = 'Show one tenant'

  @args.string({ description: 'Slug of the tenant' })
  declare slug: string

  async run() {
    const { UnknownTenant } = await import('#platform/errors')
    const { ListTenants } = await import('#platform/queries/list_tenants')
    const tenant = await new ListTenants().bySlug(this.slug)
    if (!tenant) {
      throw new UnknownTenant({ params: { slug: this.slug } })
    }
    if (this.json) {
      return this.logger.log(JSON.stringify(tenant))
    }
    for (const [name, value] of Object.entries(tenant)) {
      this.logger.log(
        `${name.padEnd(16)}${value instanceof Date ? value.toISOString() : (value ?? '–')}`
      )
    }
  }
}

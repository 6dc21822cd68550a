import { args, flags } from '@adonisjs/core/ace'
import { ProductCommand } from '#core/console/product_command'

export default class TenantCreate extends ProductCommand {
  static commandName = 'tenant:create'
  static description = 'Create a tenant: its schema, its address and its first admin'

  @args.string({ description: 'Short name, the first part of the address' })
  declare slug: string

  @flags.string({ description: 'Name of the organisation' })
  declare name: string

  @flags.string({ description: 'E-mail address of the first admin' })
  declare admin: string

  @flags.string({ description: 'Name of the first admin' })
  declare adminName: string

  @flags.string({ description: 'Language: tr or en', default: 'tr' })
  declare locale: 'tr' | 'en'

  @flags.string({ description: 'Time zone', default: 'Europe/Istanbul' })
  declare timeZone: string

  @flags.string({ description: 'Currency', default: 'TRY' })
  declare currency: string

  async run() {
    const { ProvisionTenant } = await import('#platform/actions/provision_tenant')
    const { slug, name, locale, timeZone, currency } = this
    const tenant = await new ProvisionTenant().handle({
      slug,
      name: name ?? slug,
      locale,
      timeZone,
      currency,
      admin: { email: this.admin, name: this.adminName ?? this.admin },
    })
    this.logger.log(this.json ? JSON.stringify(tenant) : `${tenant.slug} ${tenant.id}`)
  }
}

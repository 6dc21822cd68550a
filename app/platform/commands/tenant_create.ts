import { args, BaseCommand, flags } from '@adonisjs/core/ace'
import type { CommandOptions } from '@adonisjs/core/types/ace'

export default class TenantCreate extends BaseCommand {
  static commandName = 'tenant:create'
  static description = 'Create a tenant: its schema, its address and its first admin'
  static options: CommandOptions = { startApp: true }

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

  @flags.boolean({ description: 'Print the result as JSON' })
  declare json: boolean

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

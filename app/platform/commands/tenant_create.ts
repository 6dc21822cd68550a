import { args, flags } from '@adonisjs/core/ace'
import { ProductCommand } from '#core/console/product_command'

export default class TenantCreate extends ProductCommand {
  static commandName = 'tenant:create'
  static description =
    'Create a tenant: its schema, its address, its first admin and a key to embed'

  @args.string({ description: 'Short name, the first part of the address' })
  declare slug: string

  @flags.string({ description: 'Name of the organisation' })
  declare name: string

  @flags.string({ description: 'E-mail address of the first admin', required: true })
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
    const { newTenantValidator } = await import('#platform/validators/new_tenant')
    const { OpenAcademy } = await import('#platform/actions/open_academy')
    const { slug, locale, timeZone, currency } = this
    const admin = { email: this.admin, name: this.adminName ?? this.admin.split('@')[0] }
    const input = { slug, name: this.name ?? slug, locale, timeZone, currency, admin }
    const academy = await new OpenAcademy().handle(await newTenantValidator.validate(input))
    this.print(
      academy,
      [
        `${academy.tenant.name} is open`,
        `portal      ${academy.portalUrl}`,
        `invitation  ${academy.invitationUrl}   (for ${admin.email})`,
        `\nFor the tenant’s web site, after allowing it by: node ace embed:key --tenant=${slug} --origin=https://…`,
        academy.snippet,
      ].join('\n')
    )
  }
}

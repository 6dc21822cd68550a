import { args, flags } from '@adonisjs/core/ace'
import { ProductCommand } from '#core/console/product_command'

export default class TenantLimits extends ProductCommand {
  static commandName = 'tenant:limits'
  static description = 'Show or set what a tenant’s plan allows; “none” takes a limit away'

  @args.string({ description: 'Slug of the tenant' })
  declare slug: string

  @flags.string({ description: 'Members who may be active at once' })
  declare seats?: string

  @flags.string({ description: 'Bytes that its files may take' })
  declare storageBytes?: string

  @flags.string({ description: 'Minutes of live lessons a month' })
  declare liveMinutes?: string

  async run() {
    const { UnknownTenant } = await import('#tenancy/errors')
    const { FindTenant } = await import('#tenancy/queries/find_tenant')
    const { SetLimits } = await import('#tenancy/actions/set_limits')
    const { limitsValidator } = await import('#tenancy/validators/limits')
    const tenant = await new FindTenant().bySlug(this.slug)
    if (!tenant) {
      throw new UnknownTenant({ params: { slug: this.slug } })
    }
    const { seats, storageBytes, liveMinutes } = this
    const given = await limitsValidator.validate({ seats, storageBytes, liveMinutes })
    const changes = Object.entries(given)
      .filter(([, value]) => value !== undefined)
      .map(([kind, value]) => [kind, value === 'none' ? null : value])
    const limits = await new SetLimits().handle(tenant.id, Object.fromEntries(changes))
    const lines = Object.entries(limits).map(
      ([kind, value]) => `${kind.padEnd(14)}${value ?? 'without limit'}`
    )
    this.print(limits, lines.join('\n'))
  }
}

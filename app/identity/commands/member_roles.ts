import { args, flags } from '@adonisjs/core/ace'
import { ProductCommand } from '#core/console/product_command'
import { splitByComma } from '#core/console/split_by_comma'

export default class MemberRoles extends ProductCommand {
  static commandName = 'member:roles'
  static description = 'Show what a member may do, or change it with --set'

  @args.string({ description: 'E-mail address' })
  declare email: string

  @flags.string({ description: 'Slug of the tenant', required: true })
  declare tenant: string

  @flags.array({
    description: 'The new roles: STUDENT, INSTRUCTOR, TENANT_ADMIN',
    parse: splitByComma,
  })
  declare set: string[]

  async run() {
    const { ChangeRoles } = await import('#identity/actions/change_roles')
    const { FindMember } = await import('#identity/queries/find_member')
    const { normalizeEmail } = await import('#identity/domain/normalize_email')
    const { memberRolesValidator } = await import('#identity/validators/members')
    const { inTenant } = await import('#tenancy/contract')
    const { NotFound } = await import('#core/errors')
    const member = await inTenant(this.tenant, async () => {
      const known = await new FindMember().byEmail(normalizeEmail(this.email))
      if (!known) {
        throw new NotFound()
      }
      if (this.set) {
        const { roles } = await memberRolesValidator.validate({ roles: this.set })
        await new ChangeRoles().handle(known.id, roles)
      }
      return new FindMember().require(known.id)
    })
    const { id, email, roles } = member
    this.print({ id, email, roles }, `${email}: ${roles.join(', ')}`)
  }
}

import { text } from 'node:stream/consumers'
import { args, flags } from '@adonisjs/core/ace'
import { ProductCommand } from '#core/console/product_command'

export default class PlatformAdminCreate extends ProductCommand {
  static commandName = 'platform:admin:create'
  static description = 'Let somebody operate the platform, or give them a new password'

  @args.string({ description: 'E-mail address' })
  declare email: string

  @flags.string({ description: 'Name' })
  declare name: string

  @flags.boolean({ description: 'Read the password from standard input instead of asking' })
  declare passwordStdin: boolean

  @flags.boolean({ description: 'Replace the password of an address that is known, unasked' })
  declare force: boolean

  async run() {
    const { CreatePlatformAdmin } = await import('#identity/actions/create_platform_admin')
    const { email, name } = this
    if (!(await this.#mayReplace())) {
      this.exitCode = 1
      return this.logger.error(
        'Nothing was changed: this address has a password already (--force).'
      )
    }
    const admin = await new CreatePlatformAdmin().handle({
      email,
      name,
      password: await this.#password(),
    })
    this.print(admin, `${admin.email} may operate the platform`)
  }

  /** Somebody else's password would be lost. */
  async #mayReplace(): Promise<boolean> {
    const { FindPlatformUser } = await import('#identity/queries/find_platform_user')
    const { normalizeEmail } = await import('#identity/domain/normalize_email')
    const known = await new FindPlatformUser().byEmail(normalizeEmail(this.email))
    if (!known || this.force) {
      return true
    }
    const question = `${known.email} has a password already. Replace it?`
    return !this.passwordStdin && this.prompt.confirm(question)
  }

  async #password(): Promise<string> {
    if (this.passwordStdin) {
      const piped = await text(process.stdin)
      return piped.replace(/\r?\n$/, '')
    }
    return this.prompt.secure('Password (12 characters or more)')
  }
}

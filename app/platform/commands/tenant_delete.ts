import { args, flags } from '@adonisjs/core/ace'
import { ProductCommand } from '#core/console/product_command'

export default class TenantDelete extends ProductCommand {
  static commandName = 'tenant:delete'
  static description = 'Delete a tenant and everything in it, for good'

  @args.string({ description: 'Slug of the tenant' })
  declare slug: string

  @flags.string({ description: 'The slug once more, where nobody can be asked' })
  declare confirm: string

  async run() {
    const typed = this.confirm ?? (await this.#ask())
    if (typed !== this.slug) {
      this.exitCode = 1
      return this.logger.error('Nothing was deleted: the slug typed is another one.')
    }
    const { DeleteTenant } = await import('#platform/actions/delete_tenant')
    await new DeleteTenant().handle(this.slug)
    this.logger.log(this.json ? JSON.stringify({ deleted: this.slug }) : `${this.slug} is deleted`)
  }

  #ask(): Promise<string> {
    return this.prompt.ask(`Everything of "${this.slug}" will be lost. Type its slug to go on`)
  }
}

import { flags } from '@adonisjs/core/ace'
import { ProductCommand } from '#core/console/product_command'

export default class TenantList extends ProductCommand {
  static commandName = 'tenant:list'
  static description = 'List tenants, newest first'

  @flags.string({ description: 'Part of a name' })
  declare search: string

  @flags.number({ description: 'Page of 25', default: 1 })
  declare page: number

  async run() {
    const { ListTenants } = await import('#platform/queries/list_tenants')
    const list = await new ListTenants().handle({ q: this.search, page: this.page })
    if (this.json) {
      return this.logger.log(JSON.stringify(list))
    }
    const table = this.ui.table().head(['Slug', 'Name', 'Status', 'Host', 'Version', 'Created'])
    for (const { slug, name, status, host, schemaVersion, createdAt } of list.tenants) {
      const day = createdAt.toISOString().slice(0, 10)
      table.row([slug, name, status, host ?? '', schemaVersion ?? '', day])
    }
    table.render()
    this.logger.log(`${list.total} in all`)
  }
}

import { flags } from '@adonisjs/core/ace'
import { ProductCommand } from '#core/console/product_command'

export default class EmbedKey extends ProductCommand {
  static commandName = 'embed:key'
  static description = 'Make a publishable key and allow sites to use the widgets'

  @flags.string({ description: 'Slug of the tenant', required: true })
  declare tenant: string

  @flags.array({
    description: 'Sites that may carry the widgets, for instance https://www.example.com',
  })
  declare origin: string[]

  @flags.string({ description: 'What the key is for', default: 'Web site' })
  declare name: string

  @flags.boolean({ description: 'A key for the developer’s own machine' })
  declare testMode: boolean

  async run() {
    const { inTenant } = await import('#tenancy/contract')
    const { CreateEmbedKey, AllowOrigin } = await import('#embedding/contract')
    const { embedSnippet } = await import('#embedding/domain/embed_snippet')
    const { key, origins } = await inTenant(this.tenant, async () => ({
      origins: await Promise.all((this.origin ?? []).map((text) => new AllowOrigin().handle(text))),
      key: await new CreateEmbedKey().handle({
        name: this.name,
        mode: this.testMode ? 'test' : 'live',
      }),
    }))
    const allowed = origins.map(({ origin }) => origin)
    const snippet = embedSnippet(key.key)
    this.print({ ...key, origins: allowed, snippet }, `${key.key}\n\n${snippet}`)
  }
}

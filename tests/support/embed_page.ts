import { AllowOrigin } from '#embedding/actions/allow_origin'
import { CreateEmbedKey } from '#embedding/actions/create_embed_key'
import type { TestTenant } from '#tests/support/tenant'

export interface EmbedPage {
  key: string
  keyId: string
  origin: string
  /** What the browser of a visitor sends along; the host is the product's own */
  headers: Record<string, string>
}

/** A customer's page that may carry the tenant's widgets. */
export function allowPage(tenant: TestTenant, origin = 'https://okul.example'): Promise<EmbedPage> {
  return tenant.run(async () => {
    await new AllowOrigin().handle(origin)
    const { id, key } = await new CreateEmbedKey().handle({ name: 'Test', mode: 'test' })
    return { key, keyId: id, origin, headers: { origin, 'x-belgenet-key': key } }
  })
}

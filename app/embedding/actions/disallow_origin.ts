import { NotFound } from '#core/errors'
import { tenantContext } from '#core/tenant_context'
import { changeEmbedding } from '#embedding/actions/change_embedding'

/** Ends the widgets of a site: its open sessions stop within seconds. */
export class DisallowOrigin {
  /** @throws {NotFound} also for another tenant's origin */
  async handle(id: string): Promise<void> {
    const tenant = tenantContext.require()
    const change = { action: 'embed_origin.removed', subject: { type: 'embed_origin', id } }
    await changeEmbedding(change, async (platform) => {
      const { rows } = await platform.rawQuery(
        'delete from embed_origins where id = ? and tenant_id = ? returning id',
        [id, tenant.id]
      )
      if (rows.length === 0) {
        throw new NotFound()
      }
    })
  }
}

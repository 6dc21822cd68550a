import { NotFound } from '#core/errors'
import { tenantContext } from '#core/tenant_context'
import { changeEmbedding } from '#embedding/actions/change_embedding'

/** Widgets with this key stop within seconds, in every process. */
export class RevokeEmbedKey {
  /** @throws {NotFound} also for another tenant's key */
  async handle(id: string): Promise<void> {
    const tenant = tenantContext.require()
    const change = { action: 'embed_key.revoked', subject: { type: 'embed_key', id } }
    await changeEmbedding(change, async (platform) => {
      const { rows } = await platform.rawQuery(
        `update embed_keys set revoked_at = coalesce(revoked_at, now())
         where id = ? and tenant_id = ? returning id`,
        [id, tenant.id]
      )
      if (rows.length === 0) {
        throw new NotFound()
      }
    })
  }
}

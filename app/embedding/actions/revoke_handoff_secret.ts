import { NotFound } from '#core/errors'
import { tenantContext } from '#core/tenant_context'
import { changeEmbedding } from '#embedding/actions/change_embedding'

/** Hand-offs signed with it are refused from now on; sessions that stand go on. */
export class RevokeHandoffSecret {
  /** @throws {NotFound} also for another tenant's secret */
  async handle(id: string): Promise<void> {
    const tenant = tenantContext.require()
    const change = { action: 'handoff_secret.revoked', subject: { type: 'handoff_secret', id } }
    await changeEmbedding(change, async (platform) => {
      const { rows } = await platform.rawQuery(
        `update handoff_secrets set revoked_at = coalesce(revoked_at, now())
         where id = ? and tenant_id = ? returning id`,
        [id, tenant.id]
      )
      if (rows.length === 0) {
        throw new NotFound()
      }
    })
  }
}

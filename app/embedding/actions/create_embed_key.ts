import { randomBytes } from 'node:crypto'
import { newId } from '#core/shared/id'
import { tenantContext } from '#core/tenant_context'
import { changeEmbedding } from '#embedding/actions/change_embedding'
import type { EmbedKeyRow } from '#embedding/queries/list_embed_keys'

export interface NewEmbedKey {
  name: string
  /** `test` keys are for the developer's own machine */
  mode: 'live' | 'test'
}

/** A publishable key names the tenant and proves nothing, so it may stand in any page. */
export class CreateEmbedKey {
  async handle({ name, mode }: NewEmbedKey): Promise<EmbedKeyRow> {
    const tenant = tenantContext.require()
    const id = newId()
    const key = `pk_${mode}_${randomBytes(18).toString('hex')}`
    const change = {
      action: 'embed_key.created',
      subject: { type: 'embed_key', id },
      after: { name, mode },
    }
    return changeEmbedding(change, async (platform) => {
      const { rows } = await platform.rawQuery(
        `insert into embed_keys (id, tenant_id, key, name, mode) values (?, ?, ?, ?, ?)
         returning id, key, name, mode, created_at as "createdAt", revoked_at as "revokedAt"`,
        [id, tenant.id, key, name, mode]
      )
      return rows[0]
    })
  }
}

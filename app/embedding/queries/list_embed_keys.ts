import { platformConnection } from '#core/database/connections'
import { tenantContext } from '#core/tenant_context'

export interface EmbedKeyRow {
  id: string
  key: string
  name: string
  mode: 'live' | 'test'
  createdAt: Date
  revokedAt: Date | null
}

/** The tenant's publishable keys, those in use first. A tenant has a handful: no paging. */
export class ListEmbedKeys {
  async handle(): Promise<EmbedKeyRow[]> {
    const { rows } = await platformConnection().rawQuery(
      `select id, key, name, mode, created_at as "createdAt", revoked_at as "revokedAt"
       from embed_keys where tenant_id = ? order by revoked_at is not null, created_at, id limit 100`,
      [tenantContext.require().id]
    )
    return rows
  }
}

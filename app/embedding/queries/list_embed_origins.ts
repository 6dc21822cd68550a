import { platformConnection } from '#core/database/connections'
import { tenantContext } from '#core/tenant_context'

export interface EmbedOriginRow {
  id: string
  origin: string
  createdAt: Date
}

/** The sites whose pages may carry the tenant's widgets. */
export class ListEmbedOrigins {
  async handle(): Promise<EmbedOriginRow[]> {
    const { rows } = await platformConnection().rawQuery(
      `select id, origin, created_at as "createdAt" from embed_origins
       where tenant_id = ? order by origin limit 500`,
      [tenantContext.require().id]
    )
    return rows
  }
}

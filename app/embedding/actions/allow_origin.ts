import { newId } from '#core/shared/id'
import { tenantContext } from '#core/tenant_context'
import { changeEmbedding } from '#embedding/actions/change_embedding'
import { parseOrigin } from '#embedding/domain/parse_origin'
import type { EmbedOriginRow } from '#embedding/queries/list_embed_origins'

/** Lets the pages of one site carry the tenant's widgets. Allowing it again changes nothing. */
export class AllowOrigin {
  /** @throws {InvalidOrigin} */
  async handle(text: string): Promise<EmbedOriginRow> {
    const origin = parseOrigin(text)
    const tenant = tenantContext.require()
    const id = newId()
    const change = {
      action: 'embed_origin.allowed',
      subject: { type: 'embed_origin', id },
      after: { origin },
    }
    return changeEmbedding(change, async (platform) => {
      const { rows } = await platform.rawQuery(
        `insert into embed_origins (id, tenant_id, origin) values (?, ?, ?)
         on conflict (tenant_id, origin) do update set origin = excluded.origin
         returning id, origin, created_at as "createdAt"`,
        [id, tenant.id, origin]
      )
      return rows[0]
    })
  }
}

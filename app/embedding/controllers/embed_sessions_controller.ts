import type { HttpContext } from '@adonisjs/core/http'
import { OpenEmbedSession } from '#embedding/actions/open_embed_session'
import { EmbedOnly } from '#embedding/errors'
import { handoffValidator } from '#embedding/validators/embedding'
import { readProof } from '#identity/contract'

export default class EmbedSessionsController {
  async store(ctx: HttpContext) {
    const { handoffToken } = await ctx.request.strict(handoffValidator)
    if (!ctx.embed) {
      throw new EmbedOnly()
    }
    const proof = await readProof(ctx)
    const thumbprint = proof?.thumbprint ?? null
    const { origin } = ctx.embed
    return { data: await new OpenEmbedSession().handle({ handoffToken, origin, thumbprint }) }
  }
}

import type { HttpContext } from '@adonisjs/core/http'
import { SetLogo } from '#branding/actions/set_logo'
import { logoValidator } from '#branding/validators/logo'
import { NotFound } from '#core/errors'
import { requireActor } from '#core/http/actor'
import { requireVersion } from '#core/http/if_match'
import { serveFile } from '#storage/contract'
import { settings } from '#tenancy/contract'

export default class LogosController {
  /** For everybody, on any site and in mails: its address changes with the picture. */
  async show(ctx: HttpContext) {
    const { logoFileId } = await settings.read('brand')
    if (logoFileId !== ctx.params.file) {
      throw new NotFound()
    }
    ctx.response.header('Access-Control-Allow-Origin', '*')
    ctx.response.header('Cross-Origin-Resource-Policy', 'cross-origin')
    return serveFile(ctx, ctx.params.file, { width: 640, cacheControl: 'public, max-age=86400' })
  }

  async update(ctx: HttpContext) {
    const { fileId } = await ctx.request.strict(logoValidator)
    const { id: memberId } = requireActor(ctx)
    await new SetLogo().handle({ fileId, memberId, version: requireVersion(ctx) })
    return ctx.response.noContent()
  }

  async destroy(ctx: HttpContext) {
    const { id: memberId } = requireActor(ctx)
    await new SetLogo().handle({ fileId: null, memberId, version: requireVersion(ctx) })
    return ctx.response.noContent()
  }
}

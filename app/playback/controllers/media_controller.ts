import type { HttpContext } from '@adonisjs/core/http'
import { NotFound } from '#core/errors'
import { tenantContext } from '#core/tenant_context'
import { tokenRing } from '#core/tokens/token_ring'
import { MediaTokenInvalid } from '#playback/errors'
import { FindGrantedFiles } from '#playback/queries/find_granted_files'
import { serveFile, serveRendition } from '#storage/contract'
import { tenantDirectory } from '#tenancy/tenant_directory'

const CACHED = { cacheControl: 'private, max-age=3600' }

/** Files of a lesson, by path token: the token names tenant, learner and lesson, the path the file. */
export default class MediaController {
  show(ctx: HttpContext) {
    return this.#granted(ctx, (fileId) => serveFile(ctx, fileId, CACHED))
  }

  /** Playlists, segments and pictures that were made from a film. */
  rendition(ctx: HttpContext) {
    const { name } = ctx.params
    return this.#granted(ctx, (fileId) => serveRendition(ctx, { fileId, name }, CACHED))
  }

  async #granted<Answer>(ctx: HttpContext, serve: (fileId: string) => Promise<Answer>) {
    const verified = await tokenRing.verify(ctx.params.token, ['media'])
    const claims = verified?.claims as Record<string, string> | undefined
    const tenant = claims && (await tenantDirectory.byId(claims.tenant))
    if (!tenant || tenant.status !== 'active' || !(await isStillAllowed(claims))) {
      throw new MediaTokenInvalid()
    }
    return tenantContext.run(tenant, async () => {
      const fileId: string = ctx.params.file
      const files = await new FindGrantedFiles().handle({
        memberId: claims.member,
        enrollmentId: claims.enrollment,
        lessonId: claims.lesson,
      })
      if (!files.includes(fileId)) {
        throw new NotFound()
      }
      ctx.response.header('Access-Control-Allow-Origin', '*')
      ctx.response.header('Cross-Origin-Resource-Policy', 'cross-origin')
      return serve(fileId)
    })
  }
}

/** Whether the site that the token was made for may still embed; the portal needs no leave. */
async function isStillAllowed({ tenant, origin }: Record<string, string>): Promise<boolean> {
  const allowed = origin ? await tenantDirectory.originsOf(tenant) : []
  return !origin || allowed.includes(origin)
}

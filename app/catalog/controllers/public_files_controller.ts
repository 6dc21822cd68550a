import type { HttpContext } from '@adonisjs/core/http'
import { IsPublicFile } from '#catalog/queries/is_public_file'
import { NotFound } from '#core/errors'
import { tenantContext } from '#core/tenant_context'
import { serveFile } from '#storage/contract'
import { tenantDirectory } from '#tenancy/contract'

/** Covers and pictures of descriptions, without a token, on any site. */
export default class PublicFilesController {
  async show(ctx: HttpContext) {
    const { tenant: tenantId, file: fileId } = ctx.params
    const tenant = await tenantDirectory.byId(tenantId)
    if (tenant?.status !== 'active') {
      throw new NotFound()
    }
    return tenantContext.run(tenant, async () => {
      if (!(await new IsPublicFile().handle(fileId))) {
        throw new NotFound()
      }
      ctx.response.header('Access-Control-Allow-Origin', '*')
      ctx.response.header('Cross-Origin-Resource-Policy', 'cross-origin')
      return serveFile(ctx, fileId, { cacheControl: 'public, max-age=86400' })
    })
  }
}

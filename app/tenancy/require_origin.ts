import type { HttpContext } from '@adonisjs/core/http'
import { tenantContext } from '#core/tenant_context'
import { allowOrigin } from '#tenancy/cross_origin'
import { OriginNotAllowed } from '#tenancy/errors'
import { tenantDirectory } from '#tenancy/tenant_directory'

/**
 * The request must come from a page of this origin, and the tenant must still allow it: taking an
 * origin off the list ends its sessions as soon as the directory forgets.
 *
 * @throws {OriginNotAllowed}
 */
export async function requireOrigin(ctx: HttpContext, origin: string): Promise<void> {
  const origins = await tenantDirectory.originsOf(tenantContext.require().id)
  if (ctx.request.header('origin') !== origin || !origins.includes(origin)) {
    throw new OriginNotAllowed()
  }
  allowOrigin(ctx, origin)
}

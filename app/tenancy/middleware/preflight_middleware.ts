import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'
import { allowOrigin } from '#tenancy/cross_origin'
import { tenantDirectory } from '#tenancy/tenant_directory'

/** A preflight names no key: it passes when the origin is known to any tenant. The answer is checked. */
export default class PreflightMiddleware {
  async handle(ctx: HttpContext, next: NextFn) {
    const { request, response } = ctx
    const origin = request.header('origin')
    if (request.method() !== 'OPTIONS' || !origin) {
      return next()
    }
    if (await tenantDirectory.isKnownOrigin(origin)) {
      allowOrigin(ctx, origin)
      response.header('Access-Control-Allow-Methods', 'GET, POST, PUT, PATCH, DELETE')
      response.header(
        'Access-Control-Allow-Headers',
        'Authorization, Content-Type, DPoP, Idempotency-Key, If-Match, X-BelgeNet-Key, Accept-Language'
      )
      response.header('Access-Control-Max-Age', '600')
    }
    return response.status(204).send(null)
  }
}

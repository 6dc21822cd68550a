import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'
import { appUrl } from '#config/app'
import { chooseLanguage } from '#core/http/language'
import { tenantContext, type TenantScope } from '#core/tenant_context'
import {
  OriginNotAllowed,
  TenantMismatch,
  TenantSuspended,
  UnknownHost,
  UnknownKey,
} from '#tenancy/errors'
import { requireFeature } from '#tenancy/feature_guard'
import { tenantDirectory } from '#tenancy/tenant_directory'
import { allowOrigin } from '#tenancy/cross_origin'

export const KEY_HEADER = 'x-belgenet-key'

declare module '@adonisjs/core/http' {
  interface HttpContext {
    /** Present when the request comes from a widget: the key and page it came from. */
    embed?: { keyId: string; mode: 'live' | 'test'; origin: string }
  }
}

/**
 * Host name and publishable key lead to one current tenant; the token is compared when it is read.
 * Without one the request goes on outside any tenant, where no tenant query can run.
 */
export default class ResolveTenantMiddleware {
  async handle(ctx: HttpContext, next: NextFn) {
    const byHost = await this.#byHost(ctx)
    const byKey = await this.#byKey(ctx)
    if (byHost && byKey && byHost.id !== byKey.id) {
      throw new TenantMismatch()
    }
    const tenant = byHost ?? byKey
    if (!tenant) {
      return next()
    }
    if (tenant.status !== 'active') {
      throw new TenantSuspended({ headers: { 'Retry-After': '3600' } })
    }
    return tenantContext.run(tenant, async () => {
      chooseLanguage(ctx)
      if (byKey) {
        await requireFeature('embedding')
      }
      return next()
    })
  }

  async #byHost({ request }: HttpContext): Promise<TenantScope | null> {
    const host = request.hostname()?.toLowerCase()
    if (!host || host === appUrl.hostname) {
      return null
    }
    const tenant = await tenantDirectory.byHost(host)
    if (!tenant) {
      throw new UnknownHost()
    }
    return tenant
  }

  async #byKey(ctx: HttpContext): Promise<TenantScope | null> {
    const key = ctx.request.header(KEY_HEADER)
    if (!key) {
      return null
    }
    const facts = await tenantDirectory.byKey(key)
    if (!facts) {
      throw new UnknownKey()
    }
    const origin = ctx.request.header('origin') ?? ''
    if (!facts.origins.includes(origin)) {
      throw new OriginNotAllowed()
    }
    allowOrigin(ctx, origin)
    ctx.embed = { keyId: facts.keyId, mode: facts.mode, origin }
    return facts.tenant
  }
}

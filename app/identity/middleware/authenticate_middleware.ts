import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'
import { Unauthenticated } from '#core/errors'
import type { Actor } from '#core/http/actor'
import { chooseLanguage } from '#core/http/language'
import { tenantContext } from '#core/tenant_context'
import { tokenRing, type VerifiedToken } from '#core/tokens/token_ring'
import { FindActor } from '#identity/queries/find_actor'
import { FindPlatformActor } from '#identity/queries/find_platform_actor'
import { accessToken, type MemberSession } from '#identity/tokens/access_token'
import { platformToken } from '#identity/tokens/platform_token'
import { enterTenant, requireOrigin, TenantMismatch } from '#tenancy/contract'

/**
 * Reads `Authorization: Bearer` and puts the actor into the context. No header: a guest. A header
 * that does not hold: 401, also on public routes, so that the client renews its token.
 */
export default class AuthenticateMiddleware {
  async handle(ctx: HttpContext, next: NextFn) {
    const bearer = /^Bearer +(\S+)$/i.exec(ctx.request.header('authorization') ?? '')?.[1]
    if (!bearer) {
      return next()
    }
    const token = await tokenRing.verify(bearer, ['portal', 'embed', 'platform'])
    if (!token) {
      throw new Unauthenticated()
    }
    return token.purpose === 'platform'
      ? this.#asPlatform(token, ctx, next)
      : this.#asMember(accessToken.read(token), ctx, next)
  }

  /** A super admin's token names no tenant, so it opens none. */
  async #asPlatform(token: VerifiedToken, ctx: HttpContext, next: NextFn) {
    if (tenantContext.current) {
      throw new TenantMismatch()
    }
    const { userId } = platformToken.read(token)
    admit(ctx, await new FindPlatformActor().handle(userId))
    return next()
  }

  async #asMember(session: MemberSession, ctx: HttpContext, next: NextFn) {
    return enterTenant(session.tenantId, async () => {
      await this.#checkPlace(session, ctx)
      admit(ctx, await new FindActor().handle(session))
      return next()
    })
  }

  /** An embed token is good on its own page only, and a portal token on none of a customer's. */
  async #checkPlace({ origin }: MemberSession, ctx: HttpContext) {
    if (origin !== null) {
      await requireOrigin(ctx, origin)
    } else if (ctx.embed) {
      throw new Unauthenticated()
    }
  }
}

function admit(ctx: HttpContext, actor: Actor | null): void {
  if (!actor) {
    throw new Unauthenticated()
  }
  ctx.actor = actor
  chooseLanguage(ctx)
}

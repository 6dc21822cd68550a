import env from '#start/env'
import { appUrl } from '#config/app'
import type { RouteProbe } from '#tests/support/route_probes'
import { signInPlatformAdmin } from '#tests/support/platform_admin'
import { rawRequest, type RawReply, type RawRequest } from '#tests/support/raw_request'
import { signIn } from '#tests/support/sign_in'
import type { TestTenant } from '#tests/support/tenant'

export interface Asking extends RawRequest {
  /** Instead of the route's own */
  path?: string
}

export interface InBoth {
  tr: RawReply
  en: RawReply
}

const ownServer = `http://${env.get('HOST')}:${env.get('PORT')}`

/** Somebody who may do everything: whatever is refused is refused for what was sent. */
export class AllRights {
  private constructor(
    private readonly tenant: TestTenant,
    private readonly tokens: { member: string; platform: string },
    private readonly server: string
  ) {}

  static async arrive(tenant: TestTenant, server = ownServer): Promise<AllRights> {
    const roles = ['STUDENT' as const, 'INSTRUCTOR' as const, 'TENANT_ADMIN' as const]
    const member = await signIn(tenant, { roles })
    const admin = await signInPlatformAdmin()
    const tokens = { member: member.accessToken, platform: admin.accessToken }
    return new AllRights(tenant, tokens, server)
  }

  ask(route: RouteProbe, asking: Asking = {}): Promise<RawReply> {
    const { path = route.path, method = route.verb, body } = asking
    const isPlatform = /(^|\.)platform\./.test(route.name)
    const headers = {
      host: isPlatform ? appUrl.host : this.tenant.host,
      authorization: `Bearer ${isPlatform ? this.tokens.platform : this.tokens.member}`,
      ...route.headers,
      ...asking.headers,
    }
    return rawRequest(`${this.server}${path}`, { method, headers, body })
  }

  async askInBoth(route: RouteProbe, asking: Asking = {}): Promise<InBoth> {
    const inLanguage = (language: string) =>
      this.ask(route, { ...asking, headers: { ...asking.headers, 'accept-language': language } })
    return { tr: await inLanguage('tr'), en: await inLanguage('en') }
  }
}

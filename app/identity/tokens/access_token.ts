import { purposes } from '#config/tokens'
import { tenantContext } from '#core/tenant_context'
import { tokenRing, type VerifiedToken } from '#core/tokens/token_ring'

export interface MemberSession {
  memberId: string
  tenantId: string
  deviceId: string
  /** The customer's page that the session belongs to; null on the portal */
  origin: string | null
}

/** An access token of a member: `portal` with all rights, or `embed`, bound to one origin. */
export const accessToken = {
  /** Seconds; the same for both purposes */
  life: purposes.portal.seconds,

  sign({ memberId, deviceId, origin }: Omit<MemberSession, 'tenantId'>): Promise<string> {
    const claims = { sub: memberId, tid: tenantContext.require().id, sid: deviceId }
    return origin === null
      ? tokenRing.sign('portal', claims)
      : tokenRing.sign('embed', { ...claims, scope: 'learner', origin })
  },

  read({ purpose, claims }: VerifiedToken): MemberSession {
    return {
      memberId: String(claims.sub),
      tenantId: String(claims.tid),
      deviceId: String(claims.sid),
      origin: purpose === 'embed' ? String(claims.origin) : null,
    }
  },
}

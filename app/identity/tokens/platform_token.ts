import { purposes } from '#config/tokens'
import { tokenRing, type VerifiedToken } from '#core/tokens/token_ring'

/** An access token of a super admin. It names no tenant and opens none. */
export const platformToken = {
  /** Seconds */
  life: purposes.platform.seconds,

  sign(userId: string): Promise<string> {
    return tokenRing.sign('platform', { sub: userId })
  },

  read({ claims }: VerifiedToken): { userId: string } {
    return { userId: String(claims.sub) }
  },
}

import { SignJWT } from 'jose'
import { newId } from '#core/shared/id'
import { CreateHandoffSecret } from '#embedding/contract'
import type { TestTenant } from '#tests/support/tenant'

export interface HandoffClaims {
  sub?: string
  email?: string
  name?: string
  aud?: string
  jti?: string
  /** Seconds from now */
  issuedAt?: number
  expiresAt?: number
}

/** A tenant's own server that vouches for its users. */
export class HandoffSigner {
  private constructor(
    readonly id: string,
    readonly kid: string,
    private readonly secret: string
  ) {}

  static async for(tenant: TestTenant): Promise<HandoffSigner> {
    const { id, kid, secret } = await tenant.run(() => new CreateHandoffSecret().handle())
    return new HandoffSigner(id, kid, secret)
  }

  sign(claims: HandoffClaims = {}, secret = this.secret): Promise<string> {
    const now = Math.floor(Date.now() / 1000)
    const { sub = 'musteri-7', email = 'deniz@musteri.example', name = 'Deniz' } = claims
    return new SignJWT({ sub, email, name, jti: claims.jti ?? newId() })
      .setProtectedHeader({ alg: 'HS256', kid: this.kid })
      .setAudience(claims.aud ?? 'https://okul.example')
      .setIssuedAt(now + (claims.issuedAt ?? 0))
      .setExpirationTime(now + (claims.expiresAt ?? 120))
      .sign(new TextEncoder().encode(secret))
  }
}

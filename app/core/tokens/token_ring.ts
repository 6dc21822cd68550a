import { webcrypto } from 'node:crypto'
import { decodeProtectedHeader, jwtVerify, SignJWT, type JWTPayload } from 'jose'
import { purposes, signingKeys } from '#config/tokens'

export type TokenPurpose = keyof typeof purposes

export interface VerifiedToken {
  purpose: TokenPurpose
  claims: JWTPayload
}

type Key = webcrypto.CryptoKey

const ALGORITHM = 'HS256'

/** Signs and reads the product's own JWTs (RFC 7519). Only we verify them: one secret is enough. */
export class TokenRing {
  readonly #keys: Map<string, Promise<Key>>

  /** @param keys by `kid`; the first signs, all verify */
  constructor(keys: ReadonlyMap<string, Buffer>) {
    this.#keys = new Map([...keys].map(([kid, key]) => [kid, importKey(key)]))
  }

  /** @param seconds life, when it is not the purpose's own */
  async sign(
    purpose: TokenPurpose,
    claims: JWTPayload,
    seconds: number = purposes[purpose].seconds
  ): Promise<string> {
    const [[kid, key]] = this.#keys
    const { typ, audience } = purposes[purpose]
    const now = Math.floor(Date.now() / 1000)
    return new SignJWT(claims)
      .setProtectedHeader({ alg: ALGORITHM, typ, kid })
      .setAudience(audience)
      .setIssuedAt(now)
      .setExpirationTime(now + seconds)
      .sign(await key)
  }

  /** null for everything that is not a living token of one of these purposes, whatever the reason. */
  async verify(token: string, accepted: readonly TokenPurpose[]): Promise<VerifiedToken | null> {
    try {
      const { typ } = decodeProtectedHeader(token)
      const purpose = accepted.find((name) => purposes[name].typ === typ)
      if (!purpose) {
        return null
      }
      const { payload } = await jwtVerify(token, ({ kid }) => this.#key(kid), {
        typ,
        audience: purposes[purpose].audience,
        algorithms: [ALGORITHM],
        requiredClaims: ['exp'],
      })
      return { purpose, claims: payload }
    } catch {
      return null
    }
  }

  #key(kid: string | undefined): Promise<Key> {
    const key = this.#keys.get(kid ?? '')
    if (!key) {
      throw new Error('unknown kid')
    }
    return key
  }
}

/** Once and not at each token: jose would import any other kind of key again every time. */
function importKey(key: Buffer): Promise<Key> {
  const algorithm = { name: 'HMAC', hash: 'SHA-256' }
  return webcrypto.subtle.importKey('raw', key, algorithm, false, ['sign', 'verify'])
}

export const tokenRing = new TokenRing(signingKeys)

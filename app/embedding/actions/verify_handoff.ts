import encryption from '@adonisjs/core/services/encryption'
import { decodeProtectedHeader, jwtVerify } from 'jose'
import { tenantContext } from '#core/tenant_context'
import { HandoffInvalid } from '#embedding/errors'
import { FindHandoffSecret } from '#embedding/queries/find_handoff_secret'

/** A hand-off lives for at most five minutes, whatever it says of itself. */
const LONGEST_LIFE = '5 min'

export interface Handoff {
  kid: string
  jti: string
  subject: string
  email: string
  name?: string
}

/** Reads a hand-off token (RFC 7519): HS256 only, of a secret of this tenant, made for this page. */
export class VerifyHandoff {
  /** @throws {HandoffInvalid} whatever the reason: the page learns no more */
  async handle(token: string, origin: string): Promise<Handoff> {
    try {
      return await this.#verify(token, origin)
    } catch (cause) {
      throw new HandoffInvalid({ cause })
    }
  }

  async #verify(token: string, origin: string): Promise<Handoff> {
    const { kid = '' } = decodeProtectedHeader(token)
    const { payload } = await jwtVerify(token, await this.#secret(kid), {
      algorithms: ['HS256'],
      audience: origin,
      maxTokenAge: LONGEST_LIFE,
      clockTolerance: 5,
      requiredClaims: ['sub', 'jti', 'iat', 'exp', 'email'],
    })
    const { sub = '', jti = '', email, name } = payload
    if (typeof email !== 'string' || !/^[^@\s]+@[^@\s]+$/.test(email) || !sub || !jti) {
      throw new Error('claims are missing')
    }
    return { kid, jti, subject: sub, email, name: typeof name === 'string' ? name : undefined }
  }

  async #secret(kid: string): Promise<Uint8Array> {
    const encrypted = await new FindHandoffSecret().handle(kid)
    const purpose = `handoff:${tenantContext.require().id}`
    const secret = encrypted && encryption.decrypt<string>(encrypted, purpose)
    if (!secret) {
      throw new Error('no such secret')
    }
    return new TextEncoder().encode(secret)
  }
}

import { calculateJwkThumbprint, EmbeddedJWK, jwtVerify, type JWTPayload } from 'jose'
import { proofNonce } from '#identity/dpop/proof_nonce'
import { InvalidProof, StaleProofNonce } from '#identity/errors'

export interface VerifiedProof {
  /** RFC 7638 thumbprint of the device's public key */
  thumbprint: string
  jti: string
}

/**
 * RFC 9449 §4.3 for a request of a token: signature by the key inside, type, method, address and
 * our nonce. The client's own time (`iat`) must be there but is not believed.
 *
 * @throws {InvalidProof | StaleProofNonce}
 */
export async function verifyProof(
  proof: string,
  call: { method: string; url: string }
): Promise<VerifiedProof> {
  const { payload, jwk } = await open(proof)
  const { htm, htu, jti, iat, nonce } = payload
  if (htm !== call.method || !isSameAddress(htu, call.url)) {
    throw new InvalidProof()
  }
  if (typeof jti !== 'string' || jti.length < 8 || jti.length > 200 || typeof iat !== 'number') {
    throw new InvalidProof()
  }
  if (typeof nonce !== 'string' || !proofNonce.isFresh(nonce)) {
    throw new StaleProofNonce()
  }
  return { thumbprint: await calculateJwkThumbprint(jwk), jti }
}

async function open(proof: string) {
  try {
    const { payload, protectedHeader } = await jwtVerify<JWTPayload>(proof, EmbeddedJWK, {
      typ: 'dpop+jwt',
      algorithms: ['ES256'],
    })
    if (protectedHeader.jwk) {
      return { payload, jwk: protectedHeader.jwk }
    }
  } catch (error) {
    throw new InvalidProof({ cause: error })
  }
  throw new InvalidProof()
}

/** Query and fragment do not count (RFC 9449 §4.3, 9). */
function isSameAddress(htu: unknown, url: string): boolean {
  if (typeof htu !== 'string' || !URL.canParse(htu)) {
    return false
  }
  const { origin, pathname } = new URL(htu)
  return origin + pathname === new URL(url).href
}

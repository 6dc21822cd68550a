import { problem, type FakeApi, type FakeCall } from './fake-api.js'

export const CODE = '12345678'
const NONCE = 'nonce-of-the-server'

export interface FakeIdentity {
  /** What `POST tokens` does next; null = as designed. */
  refuseSignIn: Response | null
  member: { id: string; email: string; name: string | null; locale: string; roles: string[] }
  /** Living refresh tokens and the key each is bound to. */
  readonly refreshTokens: Map<string, string>
  readonly accessTokens: Set<string>
  expireAccess(): void
}

/** E-mail codes, access tokens and rotating refresh tokens, with DPoP proofs really verified. */
export function fakeIdentity(api: FakeApi): FakeIdentity {
  let count = 0
  const identity: FakeIdentity = {
    refuseSignIn: null,
    member: {
      id: 'm-1',
      email: 'ilgin@ornek.com',
      name: 'Ilgın Çağlayan',
      locale: 'tr',
      roles: ['STUDENT'],
    },
    refreshTokens: new Map(),
    accessTokens: new Set(),
    expireAccess: () => identity.accessTokens.clear(),
  }

  const grant = (key: string | null) => {
    count++
    const accessToken = `access-${count}`
    identity.accessTokens.add(accessToken)
    if (key) identity.refreshTokens.set(`refresh-${count}`, key)
    const data = {
      accessToken,
      expiresIn: 600,
      refreshToken: key ? `refresh-${count}` : null,
      refreshExpiresIn: key ? 2_592_000 : null,
      member: identity.member,
    }
    return Response.json({ data }, { headers: { 'dpop-nonce': NONCE } })
  }

  api.on('POST email_challenges', () => {
    const at = (seconds: number) => new Date(Date.now() + seconds * 1000).toISOString()
    const data = { id: 'challenge-1', expiresAt: at(600), resendAt: at(30) }
    return Response.json({ data }, { status: 201, headers: { 'dpop-nonce': NONCE } })
  })
  api.on('GET proof_nonce', () => {
    return new Response(null, { status: 204, headers: { 'dpop-nonce': NONCE } })
  })
  api.on('POST tokens', async (call) => {
    const proof = await verifyProof(call)
    if (proof instanceof Response) return proof
    const body = call.body as Record<string, string>
    if (body.grant === 'refresh') {
      const token = body.refreshToken ?? ''
      if (!proof || identity.refreshTokens.get(token) !== proof)
        return problem(401, 'E_INVALID_CREDENTIALS')
      identity.refreshTokens.delete(token)
      return grant(proof)
    }
    if (identity.refuseSignIn) return identity.refuseSignIn
    return body.code === CODE ? grant(proof) : problem(401, 'E_INVALID_CODE')
  })
  api.on('POST embed/sessions', ({ body }) =>
    (body as { handoffToken: string }).handoffToken === 'signed-by-host'
      ? grant(null)
      : problem(401, 'E_HANDOFF_INVALID')
  )
  api.on('DELETE tokens/current', () => {
    identity.accessTokens.clear()
    identity.refreshTokens.clear()
  })
  api.on('GET me', (call) => guarded(identity, call, () => identity.member))
  api.on('PATCH me', (call) =>
    guarded(identity, call, () => Object.assign(identity.member, call.body))
  )
  return identity
}

/** Runs a handler for signed-in members only. */
export function guarded(identity: FakeIdentity, call: FakeCall, answer: () => unknown): unknown {
  return isSignedIn(identity, call) ? answer() : problem(401, 'E_UNAUTHENTICATED')
}

export function isSignedIn(identity: FakeIdentity, { headers }: FakeCall): boolean {
  const token = headers.get('authorization')?.replace('Bearer ', '') ?? ''
  return identity.accessTokens.has(token)
}

/** The thumb of the proof's key, null without a proof, or the refusal. */
async function verifyProof(call: FakeCall): Promise<string | Response | null> {
  const proof = call.headers.get('dpop')
  if (!proof) return null
  const [head = '', payload = '', signature = ''] = proof.split('.')
  const { jwk, alg, typ } = decode(head) as { jwk: JsonWebKey; alg: string; typ: string }
  const claims = decode(payload) as { htm: string; htu: string; nonce?: string; jti: string }
  const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' }
  const key = await crypto.subtle.importKey('jwk', jwk, algorithm, true, ['verify'])
  const data = new TextEncoder().encode(`${head}.${payload}`)
  const isSigned = await crypto.subtle.verify(algorithm, key, bytes(signature), data)
  const isAbout = claims.htm === 'POST' && claims.htu.endsWith('/api/v1/tokens') && claims.jti
  if (!isSigned || !isAbout || alg !== 'ES256' || typ !== 'dpop+jwt' || 'd' in jwk) {
    return problem(401, 'E_INVALID_PROOF')
  }
  if (claims.nonce !== NONCE) return problem(400, 'E_DPOP_NONCE', { 'dpop-nonce': NONCE })
  return `${jwk.x}.${jwk.y}`
}

function decode(part: string): unknown {
  return JSON.parse(new TextDecoder().decode(bytes(part)))
}

function bytes(part: string): Uint8Array<ArrayBuffer> {
  const binary = atob(part.replace(/-/g, '+').replace(/_/g, '/'))
  return Uint8Array.from(binary, (char) => char.charCodeAt(0))
}

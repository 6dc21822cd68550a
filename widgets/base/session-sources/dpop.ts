const ALGORITHM = { name: 'ECDSA', namedCurve: 'P-256' } as const

/** A key that this device can use and nobody can copy; null where the page has no WebCrypto. */
export async function createKeys(): Promise<CryptoKeyPair | null> {
  // Browsers offer `subtle` on https and localhost only.
  if (!globalThis.crypto?.subtle) return null
  return crypto.subtle.generateKey(ALGORITHM, false, ['sign', 'verify'])
}

/** A DPoP proof (RFC 9449 §4.2) for one POST to `url`, with the server's nonce once it gave one. */
export async function prove(keys: CryptoKeyPair, url: string, nonce: string): Promise<string> {
  const { kty, crv, x, y } = await crypto.subtle.exportKey('jwk', keys.publicKey)
  const header = { typ: 'dpop+jwt', alg: 'ES256', jwk: { kty, crv, x, y } }
  const claims = {
    htm: 'POST',
    htu: url,
    jti: crypto.randomUUID(),
    iat: Math.floor(Date.now() / 1000),
    ...(nonce && { nonce }),
  }
  const signed = `${encode(JSON.stringify(header))}.${encode(JSON.stringify(claims))}`
  const bytes = new TextEncoder().encode(signed)
  const signature = await crypto.subtle.sign(
    { name: 'ECDSA', hash: 'SHA-256' },
    keys.privateKey,
    bytes
  )
  return `${signed}.${base64url(new Uint8Array(signature))}`
}

function encode(text: string): string {
  return base64url(new TextEncoder().encode(text))
}

function base64url(bytes: Uint8Array): string {
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
  return btoa(binary).replace(/[+/=]/g, (char) => ({ '+': '-', '/': '_' })[char] ?? '')
}

import { generateKeyPairSync, randomBytes, createHmac, sign } from 'node:crypto'

const { publicKey, privateKey } = generateKeyPairSync('ed25519')
const secret = randomBytes(32)

/** What the floor's process gets to verify tokens with. */
export const floorKeys = {
  publicKey: publicKey.export({ type: 'spki', format: 'der' }).toString('base64'),
  secret: secret.toString('base64'),
}

export interface FloorClaims {
  sub: string
  sid: string
  schema: string
  role: string
}

/** Signed as tokens that others could verify, or with the product's own secret algorithm. */
export function floorToken(algorithm: 'EdDSA' | 'HS256', claims: FloorClaims): string {
  const exp = Math.floor(Date.now() / 1000) + 3600
  const content = [
    { alg: algorithm, typ: 'JWT' },
    { ...claims, exp },
  ]
    .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .join('.')
  const signature =
    algorithm === 'EdDSA'
      ? sign(null, Buffer.from(content), privateKey)
      : createHmac('sha256', secret).update(content).digest()
  return `${content}.${signature.toString('base64url')}`
}

import { createHmac, createPublicKey, timingSafeEqual, verify } from 'node:crypto'
import type { FloorClaims } from '#tests/bench/floor/keys'

const publicKey = createPublicKey({
  key: Buffer.from(process.env.FLOOR_PUBLIC_KEY ?? '', 'base64'),
  format: 'der',
  type: 'spki',
})
const secret = Buffer.from(process.env.FLOOR_SECRET ?? '', 'base64')

/** @throws when it is not a living token of ours */
export function verifyToken(header: string | undefined): FloorClaims {
  const token = header?.slice('Bearer '.length) ?? ''
  const end = token.lastIndexOf('.')
  const content = Buffer.from(token.slice(0, end))
  const signature = Buffer.from(token.slice(end + 1), 'base64url')
  const [head, payload] = token.split('.')
  const { alg } = JSON.parse(Buffer.from(head, 'base64url').toString())
  const isOurs =
    alg === 'EdDSA'
      ? verify(null, content, publicKey, signature)
      : timingSafeEqual(createHmac('sha256', secret).update(content).digest(), signature)
  const claims = JSON.parse(Buffer.from(payload, 'base64url').toString())
  if (!isOurs || claims.exp * 1000 < Date.now()) {
    throw new Error('not a token')
  }
  return claims
}

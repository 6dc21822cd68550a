import { embedCode, type EmbedCodeInput } from './embed-code.js'

/** Beside the element, the address that says who is signed in on the site (Node, without a package). */
export function handoffCode(input: EmbedCodeInput): string {
  return `${embedCode({ ...input, handoffUrl: '/handoff' })}

<!-- server: POST /handoff -->
import { createHmac, randomUUID } from 'node:crypto'

/** user: { id, email, name }; origin: this site, https://www.example.com */
export function signHandoff(user, origin) {
  const iat = Math.floor(Date.now() / 1000)
  const signed = [
    { alg: 'HS256', typ: 'JWT', kid: process.env.HANDOFF_KID },
    { sub: user.id, email: user.email, name: user.name, aud: origin, jti: randomUUID(), iat, exp: iat + 120 },
  ].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.')
  const signature = createHmac('sha256', process.env.HANDOFF_SECRET).update(signed).digest('base64url')
  return \`\${signed}.\${signature}\` // answer { "token": this }, or 401 for nobody
}`
}

import { createHmac, randomUUID } from 'node:crypto'
import { findCustomer } from './customers.mjs'

const LIFE_SECONDS = 120

/**
 * Hands this site's own signed-in customer to the embeds. The page's script asks by POST; the
 * `Origin` is compared so that no other site can ask in a customer's name.
 */
export function answerHandoff(request, response, { origin, demo }) {
  const customer = findCustomer(request)
  if (request.headers.origin !== origin) return reply(response, 403, { error: 'other origin' })
  if (!customer) return reply(response, 401, { error: 'nobody is signed in' })
  if (!demo.handoffKid || !demo.handoffSecret) return reply(response, 503, { error: 'no secret' })

  reply(response, 200, { token: signHandoff(customer, origin, demo) })
}

/** A JWT (RFC 7519, HS256) that says who the customer is: for one use, on this origin, for two minutes. */
export function signHandoff(customer, origin, { handoffKid, handoffSecret }) {
  const now = Math.floor(Date.now() / 1000)
  const signed = [
    { alg: 'HS256', typ: 'JWT', kid: handoffKid },
    {
      sub: customer.id,
      email: customer.email,
      name: customer.name,
      aud: origin,
      jti: randomUUID(),
      iat: now,
      exp: now + LIFE_SECONDS,
    },
  ]
    .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .join('.')
  const signature = createHmac('sha256', handoffSecret).update(signed).digest('base64url')
  return `${signed}.${signature}`
}

function reply(response, status, body) {
  response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' })
  response.end(JSON.stringify(body))
}

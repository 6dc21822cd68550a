import { randomBytes } from 'node:crypto'
import { accountPathOf, answerPage } from './page.mjs'

const COOKIE = 'kavruk_customer'
const MAX_BODY_BYTES = 2048

const customers = [
  {
    id: 'customer-1042',
    email: 'deniz@kavruk.example',
    name: 'Deniz Aydın',
    firstName: 'Deniz',
    password: 'filtre',
  },
]

/** Session id → customer. Forgotten when the site stops, which is fine for a demo shop. */
const sessions = new Map()

/** The customer who is signed in on this site by its own cookie, or undefined. */
export function findCustomer(request) {
  return sessions.get(sessionIdOf(request))
}

/** `POST /sign-in` and `POST /sign-out`, from this site's own forms only. */
export async function answerAccount(request, response, visit) {
  if (request.headers.origin !== visit.origin) return answerPage(request, response, visit)
  if (visit.path === '/sign-in') return signIn(request, response, visit)
  if (visit.path === '/sign-out') return signOut(request, response)
  return answerPage(request, response, visit)
}

async function signIn(request, response, visit) {
  const form = new URLSearchParams(await readBody(request))
  const path = accountPathOf(form.get('lang'))
  const customer = customers.find(
    ({ email, password }) => email === form.get('email') && password === form.get('password')
  )
  if (!customer) return answerPage(request, response, { ...visit, path, failed: true })

  const id = randomBytes(24).toString('base64url')
  sessions.set(id, customer)
  redirect(response, path, `${COOKIE}=${id}; HttpOnly; SameSite=Lax; Path=/`)
}

async function signOut(request, response) {
  const form = new URLSearchParams(await readBody(request))
  sessions.delete(sessionIdOf(request))
  redirect(response, accountPathOf(form.get('lang')), `${COOKIE}=; Max-Age=0; Path=/`)
}

function sessionIdOf(request) {
  return new RegExp(`(?:^|; )${COOKIE}=([\\w-]+)`).exec(request.headers.cookie ?? '')?.[1]
}

function redirect(response, location, cookie) {
  response.writeHead(303, { location, 'set-cookie': cookie, 'cache-control': 'no-store' }).end()
}

async function readBody(request) {
  let body = ''
  for await (const chunk of request) {
    body += chunk
    if (body.length > MAX_BODY_BYTES) return ''
  }
  return body
}

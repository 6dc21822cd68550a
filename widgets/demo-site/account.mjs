import { randomBytes } from 'node:crypto'
import { closeSession, findCustomerByPassword, openSession } from './customers.mjs'
import { answerPage } from './page.mjs'
import { pathOf } from './pages.mjs'

const MAX_BODY_BYTES = 2048

/** `POST /sign-in` and `POST /sign-out`, from this site's own forms only. */
export async function answerAccount(request, response, visit) {
  const form = new URLSearchParams(await readBody(request))
  const path = pathOf('account', form.get('lang') === 'en' ? 'en' : 'tr')
  const isOwnForm = request.headers.origin === visit.origin

  if (isOwnForm && visit.path === '/sign-in') {
    const customer = findCustomerByPassword(form.get('email'), form.get('password'))
    if (!customer) return answerPage(request, response, { ...visit, path, isRefused: true })
    return redirect(response, path, openSession(randomBytes(24).toString('base64url'), customer))
  }
  if (isOwnForm && visit.path === '/sign-out') {
    return redirect(response, path, closeSession(request))
  }
  return answerPage(request, response, { ...visit, path: '/not-found' })
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

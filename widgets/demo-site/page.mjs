import { findCustomer } from './customers.mjs'
import { embedValues } from './embeds.mjs'
import { findPage, pages } from './pages.mjs'
import { renderView } from './template.mjs'

const signInErrors = {
  tr: 'Bu e-posta ile parola birbirini tutmuyor.',
  en: 'This e-mail and password do not go together.',
}

/** Renders the page of `visit.path`; `visit.isRefused` marks a refused sign-in. */
export async function answerPage(request, response, visit) {
  const { page, lang } = findPage(visit.path)
  const customer = findCustomer(request)
  const isAccount = page.name === 'account'
  const values = {
    ...frameValues(page, lang, visit),
    ...(await embedValues(lang, visit)),
    firstName: customer?.firstName ?? '',
    signInError: visit.isRefused ? signInErrors[lang] : '',
  }
  const view = isAccount && !customer ? 'sign-in' : page.name

  response.writeHead(statusOf(page, visit), {
    'content-type': 'text/html; charset=utf-8',
    'content-language': lang,
    'cache-control': isAccount ? 'no-store' : 'no-cache',
    'content-security-policy': contentSecurityPolicy(visit, { asksOwnServer: isAccount }),
    'referrer-policy': 'strict-origin-when-cross-origin',
    'x-content-type-options': 'nosniff',
  })
  response.end(
    request.method === 'HEAD' ? undefined : await renderPage(`${lang}/${view}.html`, values)
  )
}

/** A view is what its page adds to `<head>`, then its `<main>`. */
async function renderPage(file, values) {
  const [head, main] = (await renderView(file, values)).split(/(?=<main)/)
  return renderView('layout.html', { ...values, head, main })
}

function statusOf(page, visit) {
  if (page.name === 'not-found') return 404
  return visit.isRefused ? 422 : 200
}

/** The strictest policy under which the embeds work; asking our own hand-off address needs 'self'. */
function contentSecurityPolicy({ appUrl }, { asksOwnServer }) {
  return [
    "default-src 'none'",
    `script-src 'self' ${appUrl}`,
    `connect-src ${asksOwnServer ? "'self' " : ''}${appUrl}`,
    `media-src ${appUrl} blob:`,
    `img-src 'self' ${appUrl} data:`,
    "style-src 'self'",
    "font-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}

function frameValues(page, lang, { origin }) {
  const values = { lang, trUrl: origin + page.tr, enUrl: origin + page.en }
  for (const other of pages) {
    values[`path.${other.name}`] = other[lang]
    values[`current.${other.name}`] = currentMark(other.name, page.name)
  }
  return { ...values, trPath: page.tr, enPath: page.en }
}

/** Marks where the visitor is in the menu; a course belongs to the school. */
function currentMark(name, here) {
  if (name === here) return 'aria-current="page"'
  return name === 'school' && here === 'course' ? 'aria-current="true"' : ''
}

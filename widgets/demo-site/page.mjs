import { findCustomer } from './account.mjs'
import { embedValues } from './embeds.mjs'
import { findPage, pages } from './pages.mjs'
import { renderView } from './template.mjs'

/** Where a visitor signs in on this site, by language. */
export function accountPathOf(lang) {
  const account = pages.find(({ name }) => name === 'account')
  return lang === 'en' ? account.en : account.tr
}

/** Renders the page of a path. `failed` marks a refused sign-in. */
export async function answerPage(request, response, visit) {
  const { page, lang } = findPage(visit.path)
  const customer = findCustomer(request)
  const isAccount = page.name === 'account'
  const view = isAccount && !customer ? 'sign-in' : page.name
  const values = {
    ...frameValues(page, lang, visit),
    ...(await embedValues(lang, visit)),
    firstName: customer?.firstName ?? '',
    signInError: visit.failed ? signInErrors[lang] : '',
  }
  const head = await renderView(`${lang}/${view}.head.html`, values)
  const body = await renderView(`${lang}/${view}.html`, values)
  const html = await renderView('layout.html', { ...values, head, body })

  response.writeHead(statusOf(page, visit), {
    'content-type': 'text/html; charset=utf-8',
    'content-language': lang,
    'cache-control': isAccount ? 'no-store' : 'no-cache',
    'content-security-policy': contentSecurityPolicy(visit, { asksOwnServer: isAccount }),
    'referrer-policy': 'strict-origin-when-cross-origin',
    'x-content-type-options': 'nosniff',
  })
  response.end(request.method === 'HEAD' ? undefined : html)
}

const signInErrors = {
  tr: 'Bu e-posta ile parola birbirini tutmuyor.',
  en: 'This e-mail and password do not go together.',
}

function statusOf(page, visit) {
  if (page.name === 'not-found') return 404
  return visit.failed ? 422 : 200
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
  const paths = Object.fromEntries(pages.map((other) => [`path.${other.name}`, other[lang]]))
  const current = Object.fromEntries(
    pages.map(({ name }) => [`current.${name}`, name === page.name ? ' aria-current="page"' : ''])
  )
  return { ...paths, ...current, lang, page: page.name, origin, trPath: page.tr, enPath: page.en }
}

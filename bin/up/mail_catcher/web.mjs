import { createServer } from 'node:http'
import { readFile } from 'node:fs/promises'
import { framePage } from './frame_page.mjs'

const PUBLIC = new URL('./public/', import.meta.url)
const FILES = {
  '/': ['inbox.html', 'text/html; charset=utf-8'],
  '/inbox.css': ['inbox.css', 'text/css; charset=utf-8'],
  '/inbox.js': ['inbox.js', 'text/javascript; charset=utf-8'],
  '/words.js': ['words.js', 'text/javascript; charset=utf-8'],
}
const PAGE_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; frame-src 'self'; " +
  "frame-ancestors 'none'; base-uri 'none'"
/** A mail is somebody's HTML: it may show itself and open links in a new tab, nothing else. */
const MAIL_POLICY =
  "default-src 'none'; script-src 'none'; style-src 'unsafe-inline'; img-src data: http: https:; " +
  "font-src http: https:; frame-ancestors 'self'; sandbox allow-popups allow-popups-to-escape-sandbox"

/** `/` the page, `/api/mails` (GET newest first, DELETE all), `/mails/:id` one mail's own HTML. */
export function createWebServer(inbox) {
  return createServer((request, response) => {
    answer(inbox, request, response).catch((error) => {
      console.error(error)
      send(response, 500, 'text/plain', 'Internal error')
    })
  })
}

async function answer(inbox, request, response) {
  const { pathname } = new URL(request.url, 'http://localhost')
  if (pathname === '/api/mails') return answerApi(inbox, request, response)
  if (request.method !== 'GET') return send(response, 405, 'text/plain', 'Method not allowed')

  const [, id] = /^\/mails\/([\w-]+)$/.exec(pathname) ?? []
  const mail = id && inbox.find(id)
  if (mail) return send(response, 200, 'text/html; charset=utf-8', framePage(mail), MAIL_POLICY)

  const [file, type] = FILES[pathname] ?? []
  if (!file) return send(response, 404, 'text/plain', 'Not found')
  return send(response, 200, type, await readFile(new URL(file, PUBLIC)), PAGE_POLICY)
}

function answerApi(inbox, request, response) {
  if (request.method === 'DELETE') {
    inbox.clear()
    return response.writeHead(204).end()
  }
  if (request.method !== 'GET') return send(response, 405, 'text/plain', 'Method not allowed')
  return send(response, 200, 'application/json; charset=utf-8', JSON.stringify(inbox.list()))
}

function send(response, status, type, body, policy = "default-src 'none'") {
  response
    .writeHead(status, {
      'content-type': type,
      'content-security-policy': policy,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
    })
    .end(body)
}

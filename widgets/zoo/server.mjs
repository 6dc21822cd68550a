/**
 * The host-page zoo: one page of every kind that customers have, at another origin than the product.
 * `/<case>` shows the catalog, `/<case>/player` the player. By hand: allow `http://127.0.0.1:3390`
 * on the portal's embed page, then `APP_URL=… EMBED_KEY=pk_… node widgets/zoo/server.mjs`.
 */
import { createServer } from 'node:http'
import { readFile } from 'node:fs/promises'
import { cases } from './cases.mjs'
import { casePage, indexPage } from './page.mjs'

const { APP_URL = 'http://localhost:3333', EMBED_KEY = '', OTHER_KEY = '' } = process.env
const { ZOO_COURSE = 'kavurma-egrisi', ZOO_PORT = '3390' } = process.env
const TYPES = { css: 'text/css', js: 'text/javascript' }

const app = new URL(APP_URL).origin
const site = { app, key: EMBED_KEY, otherKey: OTHER_KEY, course: ZOO_COURSE }

async function answer(path) {
  if (path === '/') return html(indexPage())
  if (path === '/favicon.ico') return { headers: {}, body: '' }
  const [, file, type] = /^\/([\w-]+\.(css|js))$/.exec(path) ?? []
  if (file) {
    const body = await readFile(new URL(`public/${file}`, import.meta.url))
    return { headers: { 'content-type': `${TYPES[type]}; charset=utf-8` }, body }
  }
  const [, name, shown] = path.split('/')
  const { policy } = cases[name]
  const headers = policy && { 'content-security-policy': policy(app) }
  return html(casePage(name, { ...site, shown }), headers)
}

function html(body, headers) {
  return { headers: { 'content-type': 'text/html; charset=utf-8', ...headers }, body }
}

const server = createServer(async ({ url = '/' }, response) => {
  try {
    const { headers, body } = await answer(new URL(url, app).pathname)
    response.writeHead(200, { 'cache-control': 'no-store', ...headers }).end(body)
  } catch {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('No such page')
  }
})

server.listen(Number(ZOO_PORT), '127.0.0.1', () => {
  console.log(`host pages on http://127.0.0.1:${ZOO_PORT}, embeds from ${app}`)
})

process.once('SIGTERM', () => {
  server.close(() => process.exit(0))
  server.closeAllConnections()
})

// The web site of a customer: a roastery that embeds its courses. It knows the product only by
// APP_URL, the publishable key and the hand-off secret, as any customer does.
import { createServer } from 'node:http'
import { readDemoInfo } from './demo-info.mjs'
import { answerAccount } from './account.mjs'
import { answerHandoff } from './handoff.mjs'
import { answerPage } from './page.mjs'
import { answerPublicFile } from './public-file.mjs'

const port = Number(process.env.CUSTOMER_SITE_PORT ?? 3380)
const site = {
  origin: `http://127.0.0.1:${port}`,
  appUrl: new URL(process.env.APP_URL ?? 'http://localhost:3333').origin,
}

async function answer(request, response) {
  if (!URL.canParse(request.url, site.origin)) return response.writeHead(400).end()

  const { pathname } = new URL(request.url, site.origin)
  const visit = { ...site, path: pathname, demo: await readDemoInfo() }
  if (request.method === 'POST') {
    if (visit.path === '/handoff') return answerHandoff(request, response, visit)
    return answerAccount(request, response, visit)
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return response.writeHead(405, { allow: 'GET, HEAD, POST' }).end()
  }
  if (await answerPublicFile(response, visit.path)) return
  return answerPage(request, response, visit)
}

const server = createServer((request, response) => {
  answer(request, response).catch((error) => {
    console.error(error)
    if (!response.headersSent) response.writeHead(500, { 'content-type': 'text/plain' })
    response.end('Internal error')
  })
})

server.listen(port, '127.0.0.1', () => {
  console.log(`customer site on ${site.origin}, embeds from ${site.appUrl}`)
})

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    server.close(() => process.exit(0))
    server.closeAllConnections()
  })
}

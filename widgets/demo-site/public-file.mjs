import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'

const folder = new URL('./public/', import.meta.url)

const types = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
}

/** Serves `public/`; false when the path is no file there. Only plain names: nothing to climb out with. */
export async function answerPublicFile(response, path) {
  const type = types[extname(path)]
  if (!type || !/^(\/[\w-]+)+\.\w+$/.test(path)) return false

  let body
  try {
    body = await readFile(new URL(path.slice(1), folder))
  } catch {
    return false
  }
  response.writeHead(200, {
    'content-type': type,
    'content-length': body.length,
    'cache-control': type === 'font/woff2' ? 'public, max-age=86400' : 'no-cache',
    'etag': `"${createHash('sha256').update(body).digest('base64url').slice(0, 16)}"`,
    'x-content-type-options': 'nosniff',
  })
  response.end(body)
  return true
}

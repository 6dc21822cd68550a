import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import type { HttpContext } from '@adonisjs/core/http'
import drive from '@adonisjs/drive/services/main'
import { diskRoot } from '#config/drive'
import { NotFound } from '#core/errors'
import { readRange, type ByteRange } from '#storage/domain/read_range'
import { RangeUnsatisfiable } from '#storage/errors'
import { FindCleanFile, type CleanFile } from '#storage/queries/find_clean_file'

interface Serving {
  /** What a browser does with it; default: shows pictures, sound, video and PDF, saves the rest */
  disposition?: 'inline' | 'attachment'
  cacheControl: string
}

const SHOWN = /^(?:image|video|audio)\/|^application\/pdf$|^text\/vtt$/
/** Nothing that a file contains may run or load anything, not even an SVG opened by itself. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox"
const S3_URL_LIFE = '5mins'

/**
 * Answers with a clean file of the current tenant: in ranges from the local disk, by a short
 * redirect from S3. @throws {NotFound} {@link RangeUnsatisfiable}
 */
export async function serveFile(ctx: HttpContext, fileId: string, serving: Serving) {
  const file = await new FindCleanFile().handle(fileId)
  if (!file) {
    throw new NotFound()
  }
  const disposition = serving.disposition ?? (SHOWN.test(file.type) ? 'inline' : 'attachment')
  const contentDisposition = `${disposition}; filename*=UTF-8''${encodeURIComponent(file.name)}`
  if (diskRoot === null) {
    const options = { expiresIn: S3_URL_LIFE, contentType: file.type, contentDisposition }
    const url = await drive.use().getSignedUrl(file.key, options)
    ctx.response.header('Cache-Control', 'private, max-age=240')
    return ctx.response.redirect().toPath(url)
  }
  describe(ctx, file, { 'Content-Disposition': contentDisposition })
  // What is compressed cannot be cut into ranges.
  ctx.response.header('Cache-Control', `${serving.cacheControl}, no-transform`)
  return send(ctx, file, join(diskRoot, file.key))
}

function describe({ response }: HttpContext, file: CleanFile, headers: Record<string, string>) {
  const charset = file.type.startsWith('text/') ? '; charset=utf-8' : ''
  const all = {
    ...headers,
    'Content-Type': file.type + charset,
    'ETag': etagOf(file),
    'Accept-Ranges': 'bytes',
    'X-Content-Type-Options': 'nosniff',
    'Content-Security-Policy': POLICY,
  }
  for (const [name, value] of Object.entries(all)) {
    response.header(name, value)
  }
}

function send({ request, response }: HttpContext, file: CleanFile, path: string) {
  if (request.header('if-none-match')?.includes(etagOf(file))) {
    return response.status(304).send(null)
  }
  const ifRange = request.header('if-range')
  const header = ifRange && ifRange !== etagOf(file) ? undefined : request.header('range')
  const range = readRange(header, file.size)
  if (range === 'unsatisfiable') {
    throw new RangeUnsatisfiable({ headers: { 'Content-Range': `bytes */${file.size}` } })
  }
  const part: ByteRange = range ?? { start: 0, end: file.size - 1 }
  response.header('Content-Length', part.end - part.start + 1)
  if (range) {
    response.status(206)
    response.header('Content-Range', `bytes ${part.start}-${part.end}/${file.size}`)
  }
  if (request.method() === 'HEAD') {
    return response.send(null)
  }
  return response.stream(createReadStream(path, part))
}

function etagOf(file: CleanFile): string {
  return `"${file.sha256.slice(0, 32)}"`
}

import type { HttpContext } from '@adonisjs/core/http'
import { disks } from '#config/disks'
import { NotFound } from '#core/errors'
import { contentDisposition, type Disposition } from '#storage/domain/content_disposition'
import { readRange } from '#storage/domain/read_range'
import { FileGone, RangeUnsatisfiable } from '#storage/errors'
import { FindCleanFile, type CleanFile } from '#storage/queries/find_clean_file'

interface Serving {
  /** What a browser does with it; default: shows pictures, sound, video and PDF, saves the rest */
  disposition?: Disposition
  cacheControl: string
}

interface Served extends CleanFile {
  disposition: Disposition
}

const SHOWN = /^(?:image|video|audio)\/|^application\/pdf$|^text\/vtt$/
const PLAYED = /^(?:video|audio)\//
/** Nothing that a file contains may run or load anything, not even an SVG opened by itself. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox"

/**
 * Answers with a clean file of the current tenant, in ranges. What is large may be left to the disk
 * itself where it can; what stands in a page never is, so that a page needs no right for the disk.
 *
 * @throws {NotFound | RangeUnsatisfiable | FileGone | Unavailable}
 */
export async function serveFile(ctx: HttpContext, fileId: string, serving: Serving) {
  const file = await new FindCleanFile().handle(fileId)
  if (!file) {
    throw new NotFound()
  }
  const disposition = serving.disposition ?? (SHOWN.test(file.type) ? 'inline' : 'attachment')
  const served = { ...file, disposition }
  const { capabilities } = await disks.use()
  const isLarge = PLAYED.test(file.type) || disposition === 'attachment'
  if (capabilities.links && isLarge && ctx.request.method() === 'GET') {
    return redirect(ctx, served)
  }
  return send(ctx, served, serving.cacheControl)
}

async function redirect({ response }: HttpContext, file: Served) {
  const disk = await disks.use()
  const disposition = contentDisposition(file.disposition, file.name)
  const url = await disk.link({ key: file.key, type: file.type, disposition })
  response.header('Cache-Control', 'private, no-store')
  return response.redirect().toPath(url)
}

async function send(ctx: HttpContext, file: Served, cacheControl: string) {
  const { request, response } = ctx
  const etag = etagOf(file)
  if (request.header('if-none-match')?.includes(etag)) {
    describe(ctx, file, cacheControl)
    return response.status(304).send(null)
  }
  const ifRange = request.header('if-range')
  const header = ifRange && ifRange !== etag ? undefined : request.header('range')
  const range = readRange(header, file.size)
  if (range === 'unsatisfiable') {
    throw new RangeUnsatisfiable({ headers: { 'Content-Range': `bytes */${file.size}` } })
  }
  const part = range ?? { start: 0, end: file.size - 1 }
  // Opened before a header is set: a problem must not carry those of a film.
  const body = request.method() === 'HEAD' ? null : await open(ctx, file.key, part)
  describe(ctx, file, cacheControl)
  response.header('Content-Length', part.end - part.start + 1)
  if (range) {
    response.status(206)
    response.header('Content-Range', `bytes ${part.start}-${part.end}/${file.size}`)
  }
  if (body) {
    response.stream(body)
  }
}

async function open({ logger }: HttpContext, key: string, part: { start: number; end: number }) {
  const disk = await disks.use()
  try {
    return await disk.read(key, part)
  } catch (error) {
    if (error instanceof FileGone) {
      logger.error({ err: error, key }, 'a file is gone from the disk')
    }
    throw error
  }
}

function describe({ response }: HttpContext, file: Served, cacheControl: string) {
  const charset = file.type.startsWith('text/') ? '; charset=utf-8' : ''
  const headers = {
    'Content-Type': file.type + charset,
    'Content-Disposition': contentDisposition(file.disposition, file.name),
    'ETag': etagOf(file),
    'Accept-Ranges': 'bytes',
    'X-Content-Type-Options': 'nosniff',
    'Content-Security-Policy': POLICY,
    // What is compressed cannot be cut into ranges.
    'Cache-Control': `${cacheControl}, no-transform`,
  }
  for (const [name, value] of Object.entries(headers)) {
    response.header(name, value)
  }
}

function etagOf(file: CleanFile): string {
  return `"${file.sha256.slice(0, 32)}"`
}

import type { HttpContext } from '@adonisjs/core/http'
import { disks } from '#config/disks'
import { contentDisposition, type Disposition } from '#storage/domain/content_disposition'
import { readRange } from '#storage/domain/read_range'
import { FileGone, RangeUnsatisfiable } from '#storage/errors'

/** Something that lies on the disk, as it is told to whoever gets it. */
export interface Sendable {
  key: string
  name: string
  size: number
  type: string
  /** Changes when the bytes do */
  version: string
  disposition: Disposition
}

/** Nothing that a file contains may run or load anything, not even an SVG opened by itself. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox"

/** Answers with bytes from the disk, in ranges. @throws {RangeUnsatisfiable | FileGone | Unavailable} */
export async function sendBytes(ctx: HttpContext, file: Sendable, cacheControl: string) {
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

function describe({ response }: HttpContext, file: Sendable, cacheControl: string) {
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

function etagOf({ version }: Sendable): string {
  return `"${version}"`
}

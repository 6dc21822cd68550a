import type { HttpContext } from '@adonisjs/core/http'

/** How a stream tells that its other end is gone. */
const broken = new Set([
  'ECONNRESET',
  'ECONNABORTED',
  'EPIPE',
  'E_REQUEST_ABORTED',
  'ERR_STREAM_PREMATURE_CLOSE',
])

/**
 * The client went away before its body was read: nobody hears the answer, and the fault is not ours.
 * An error that has nothing to do with the stream remains what it is, whether somebody listens or not.
 */
export function hasLeft(error: unknown, { request }: HttpContext): boolean {
  const { destroyed, readableEnded } = request.request
  const { code = '', type } = error as { code?: string; type?: string }
  return destroyed && !readableEnded && (broken.has(code) || type === 'stream.not.readable')
}

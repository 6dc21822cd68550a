import { createHash } from 'node:crypto'
import type { HttpRequest } from '@adonisjs/core/http'

/**
 * What makes two requests the same: address, query and content. JSON counts by its values, in any
 * order of keys. A multipart body is not read yet and its boundary differs each time, so there it
 * is the length that counts: uploads are files of gigabytes, streamed once.
 */
export function bodyHash(request: HttpRequest): string {
  const content = request.is(['multipart'])
    ? { length: request.header('content-length') ?? null }
    : request.body()
  return createHash('sha256')
    .update(JSON.stringify([request.url(true), sorted(content)]))
    .digest('base64url')
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(sorted)
  }
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1))
    return entries.map(([key, inner]) => [key, sorted(inner)])
  }
  return value
}

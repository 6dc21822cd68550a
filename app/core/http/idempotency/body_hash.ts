import { createHash } from 'node:crypto'
import type { HttpRequest } from '@adonisjs/core/http'

/**
 * What makes two requests the same: address, query and content. JSON counts by its values, in any
 * order of keys.
 */
export function bodyHash(request: HttpRequest): string {
  return createHash('sha256')
    .update(JSON.stringify([request.url(true), sorted(request.body())]))
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

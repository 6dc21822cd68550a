import router from '@adonisjs/core/services/router'
import type { HttpRequest } from '@adonisjs/core/http'

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE']

/** What may be done at the address of a request, as `Allow` tells it; null when nothing lies there. */
export function allowedMethods(request: HttpRequest): string | null {
  const { shouldDecodeParam } = request.parsedUrl
  const known = METHODS.filter((method) => router.match(request.url(), method, shouldDecodeParam))
  return known.length > 0 ? [...known, 'OPTIONS'].join(', ') : null
}

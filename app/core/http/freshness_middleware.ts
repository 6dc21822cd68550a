import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'

/**
 * Answers of the API belong to one reader and may be stale at once: a client keeps them, asks each
 * time with their ETag, and gets 304 while nothing has changed.
 */
export default class FreshnessMiddleware {
  async handle({ request, response }: HttpContext, next: NextFn) {
    if (request.url().startsWith('/api/')) {
      response.header('Cache-Control', 'private, no-cache')
    }
    return next()
  }
}

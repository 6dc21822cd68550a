import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'
import compression from 'compression'

/** Media are compressed already and served in ranges: only text is worth the work. */
const compress = compression({ threshold: 1024 })

export default class CompressionMiddleware {
  async handle({ request, response }: HttpContext, next: NextFn) {
    await new Promise<void>((resolve, reject) => {
      compress(request.request as never, response.response as never, (error?: unknown) =>
        error ? reject(error) : resolve()
      )
    })
    return next()
  }
}

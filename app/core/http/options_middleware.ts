import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'
import { allowedMethods } from '#core/http/allowed_methods'

/** OPTIONS of somebody who is no browser: a preflight has been answered before. */
export default class OptionsMiddleware {
  handle({ request, response }: HttpContext, next: NextFn) {
    const allowed = request.method() === 'OPTIONS' ? allowedMethods(request) : null
    if (!allowed) {
      return next()
    }
    return response.header('Allow', allowed).status(204).send(null)
  }
}

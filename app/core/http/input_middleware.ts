import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'
import { InvalidText } from '#core/errors'
import { refuseBrokenText } from '#core/http/refuse_broken_text'

/**
 * Whatever comes after it reads text that is whole. JSON is examined between the parser and the
 * copy that the framework makes of it, which would follow it to any depth.
 */
export default class InputMiddleware {
  handle({ request, params }: HttpContext, next: NextFn) {
    refuseBrokenQuery(request.parsedUrl.query ?? '')
    refuseBrokenText(params)
    refuseBrokenText(request.qs())
    const setInitialBody = request.setInitialBody.bind(request)
    request.setInitialBody = (body) => {
      refuseBrokenText(body)
      setInitialBody(body)
    }
    return next()
  }
}

/** The parser of queries takes what it cannot decode as it stands. */
function refuseBrokenQuery(query: string): void {
  try {
    decodeURIComponent(query)
  } catch (cause) {
    throw new InvalidText({ cause })
  }
}

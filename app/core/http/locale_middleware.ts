import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'
import { chooseLanguage } from '#core/http/language'

export default class LocaleMiddleware {
  async handle(ctx: HttpContext, next: NextFn) {
    ctx.response.vary('Accept-Language')
    chooseLanguage(ctx)
    return next()
  }
}

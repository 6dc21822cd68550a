import { errors, ExceptionHandler, type HttpContext } from '@adonisjs/core/http'
import i18nManager from '@adonisjs/i18n/services/main'
import { appUrl } from '#config/app'
import { MethodNotAllowed } from '#core/errors'
import { allowedMethods } from '#core/http/allowed_methods'
import { hasLeft } from '#core/http/has_left'
import type { Problem, Refusal } from '#core/http/problem'
import { refusalOf } from '#core/http/refusal_of'

const fault: Refusal = { status: 500, code: 'E_INTERNAL' }
const brokenOff: Refusal = { status: 400, code: 'E_REQUEST_ABORTED' }

/** Every error leaves as RFC 9457 in the reader's language; a fault of ours tells nothing but its id. */
export default class ProblemExceptionHandler extends ExceptionHandler {
  async handle(error: unknown, ctx: HttpContext) {
    const refusal = refusalIn(ctx, unrouted(error, ctx)) ?? fault
    for (const [name, value] of Object.entries(refusal.headers ?? {})) {
      ctx.response.header(name, value)
    }
    if (refusal.status === 401) {
      ctx.response.header('WWW-Authenticate', 'Bearer')
    }
    ctx.response.status(refusal.status)
    if (wantsPage(ctx)) {
      return this.renderPage(refusal, ctx)
    }
    ctx.response.header('Content-Type', 'application/problem+json; charset=utf-8')
    ctx.response.header('Cache-Control', 'no-store')
    ctx.response.send(JSON.stringify(this.problem(refusal, ctx)), false)
  }

  async report(error: unknown, ctx: HttpContext) {
    const refusal = refusalIn(ctx, error)
    const line = { err: error, problem: refusal?.code ?? fault.code }
    if (!refusal || refusal.status >= 500) {
      ctx.logger.error(line, 'request failed')
    } else {
      ctx.logger.debug({ problem: line.problem }, 'request refused')
    }
  }

  private problem(refusal: Refusal, ctx: HttpContext): Problem {
    const i18n = ctx.i18n ?? i18nManager.locale(i18nManager.defaultLocale)
    const text = (key: string) =>
      i18n.formatMessage(`errors.${refusal.code}.${key}`, refusal.params)
    return {
      type: `${appUrl.origin}/problems/${refusal.code}`,
      title: text('title'),
      status: refusal.status,
      detail: text('detail'),
      code: refusal.code,
      requestId: ctx.request.id(),
      errors: refusal.items?.map((item) => ({
        ...item,
        detail: item.detail.startsWith('errors.')
          ? i18n.formatMessage(item.detail, refusal.params)
          : item.detail,
      })),
    }
  }

  private async renderPage(refusal: Refusal, ctx: HttpContext) {
    ctx.response.header('Cache-Control', 'no-store')
    ctx.view.share({ i18n: ctx.i18n, locale: ctx.i18n?.locale })
    ctx.response.send(await ctx.view.render('public/problem', this.problem(refusal, ctx)))
  }
}

function refusalIn(ctx: HttpContext, error: unknown): Refusal | undefined {
  return hasLeft(error, ctx) ? brokenOff : refusalOf(error)
}

/** No route took the request, but one would with another method (RFC 9110, 15.5.6). */
function unrouted(error: unknown, { request }: HttpContext): unknown {
  const allowed = error instanceof errors.E_ROUTE_NOT_FOUND ? allowedMethods(request) : null
  return allowed ? new MethodNotAllowed({ headers: { Allow: allowed } }) : error
}

/** Public pages are for people; everything under these paths is for programs. */
function wantsPage({ request }: HttpContext): boolean {
  const isProgram = /^\/(api|embed|media|health|hooks)\//.test(request.url())
  return !isProgram && request.accepts(['json', 'html']) === 'html'
}

import { errors as vineErrors } from '@vinejs/vine'
import { DomainError } from '#core/errors'
import type { Refusal } from '#core/http/problem'

/** Framework and database errors in the product's own codes; what stands nowhere is our fault: 500. */
const known: Record<string, Refusal> = {
  'E_ROUTE_NOT_FOUND': { status: 404, code: 'E_NOT_FOUND' },
  'E_ROW_NOT_FOUND': { status: 404, code: 'E_NOT_FOUND' },
  'E_REQUEST_ENTITY_TOO_LARGE': { status: 413, code: 'E_BODY_TOO_LARGE' },
  'E_ENCODING_UNSUPPORTED': { status: 415, code: 'E_UNSUPPORTED_CONTENT_TYPE' },
  'E_REQUEST_ABORTED': { status: 400, code: 'E_REQUEST_ABORTED' },
  'E_AUTHORIZATION_FAILURE': { status: 403, code: 'E_FORBIDDEN' },
  '22021': { status: 422, code: 'E_INVALID_TEXT' },
  '22P05': { status: 422, code: 'E_INVALID_TEXT' },
}

const unavailable = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ETIMEDOUT',
  'EPIPE',
  '57P01',
  '57P02',
  '57P03',
  '53300',
  '08000',
  '08003',
  '08006',
])

/**
 * What has no code of its own. The last is Lucid's roll-back after a COMMIT that was never answered;
 * it hides the error that came first.
 */
const unavailableWords =
  /Connection terminated|connection error and is not queryable|timeout expired|Stream isn't writeable|Connection is closed|Transaction query already complete/

interface ErrorLike {
  cause?: unknown
  code?: string
  status?: number
  name?: string
  message?: string
  type?: string
}

/** Reads an error as a refusal that may be told to a client; undefined when it is a fault of ours. */
export function refusalOf(error: unknown): Refusal | undefined {
  if (error instanceof DomainError) {
    if (error.status === 500) {
      return undefined
    }
    const { params, items, headers } = error.details
    return { status: error.status, code: error.code ?? 'E_DOMAIN', params, items, headers }
  }
  if (error instanceof vineErrors.E_VALIDATION_ERROR) {
    return { status: 422, code: 'E_VALIDATION', items: validationItems(error.messages) }
  }
  const like = error as ErrorLike
  if (isUnavailable(like)) {
    return { status: 503, code: 'E_UNAVAILABLE', headers: { 'Retry-After': '5' } }
  }
  return unreadable(like) ?? known[like.code ?? '']
}

/** What the body parser throws without a code: broken JSON, a broken or an unknown packing. */
function unreadable({ code, name, message, status }: ErrorLike): Refusal | undefined {
  if (status === 415) {
    return { status, code: 'E_UNSUPPORTED_CONTENT_TYPE' }
  }
  const isNoJson = name === 'SyntaxError' && status === 400
  const isBroken = isNoJson || code?.startsWith('Z_') || message?.startsWith('Invalid JSON')
  return isBroken ? { status: 400, code: 'E_MALFORMED_JSON' } : undefined
}

/** A cache that could not be filled, for instance, carries the lost database as its cause. */
function isUnavailable({ code, name, message, cause }: ErrorLike): boolean {
  return (
    unavailable.has(code ?? '') ||
    name === 'KnexTimeoutError' ||
    name === 'MaxRetriesPerRequestError' ||
    unavailableWords.test(message ?? '') ||
    (cause instanceof Error && isUnavailable(cause))
  )
}

interface VineMessage {
  field: string
  rule: string
  message: string
}

function validationItems(messages: VineMessage[]) {
  return messages.map(({ field, rule, message }) => ({
    pointer: `/${field.replaceAll('.', '/')}`,
    code: rule,
    detail: message,
  }))
}

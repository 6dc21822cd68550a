import { Exception } from '@adonisjs/core/exceptions'

export interface ProblemItem {
  /** JSON pointer into the request body, or the name of a header, parameter or file */
  pointer: string
  code: string
  detail: string
}

interface Details {
  /** Values for the translated texts `errors.<code>.title` and `.detail` */
  params?: Record<string, string | number>
  items?: ProblemItem[]
  headers?: Record<string, string>
  cause?: unknown
}

/** An expected refusal. The exception handler alone turns it into RFC 9457 and the reader's language. */
export class DomainError extends Exception {
  readonly details: Details

  constructor(details: Details = {}) {
    super(undefined, { cause: details.cause })
    this.details = details
    this.message ||= this.code ?? 'E_DOMAIN'
  }
}

export class NoTenant extends DomainError {
  static status = 421
  static code = 'E_NO_TENANT'
}

export class WrongTenant extends DomainError {
  static status = 500
  static code = 'E_WRONG_TENANT'
}

export class DirtyConnection extends DomainError {
  static status = 500
  static code = 'E_DIRTY_CONNECTION'
}

export class NotFound extends DomainError {
  static status = 404
  static code = 'E_NOT_FOUND'
}

export class Unauthenticated extends DomainError {
  static status = 401
  static code = 'E_UNAUTHENTICATED'
}

export class Forbidden extends DomainError {
  static status = 403
  static code = 'E_FORBIDDEN'
}

export class Unavailable extends DomainError {
  static status = 503
  static code = 'E_UNAVAILABLE'
}

export class TooManyRequests extends DomainError {
  static status = 429
  static code = 'E_TOO_MANY_REQUESTS'
}

export class UnknownFields extends DomainError {
  static status = 422
  static code = 'E_UNKNOWN_FIELD'
}

/** Bytes that are no UTF-8, or a character that cannot be stored. */
export class InvalidText extends DomainError {
  static status = 422
  static code = 'E_INVALID_TEXT'
}

export class MalformedJson extends DomainError {
  static status = 400
  static code = 'E_MALFORMED_JSON'
}

export class BodyTooLarge extends DomainError {
  static status = 413
  static code = 'E_BODY_TOO_LARGE'
}

export class UnsupportedContentType extends DomainError {
  static status = 415
  static code = 'E_UNSUPPORTED_CONTENT_TYPE'
}

export class MethodNotAllowed extends DomainError {
  static status = 405
  static code = 'E_METHOD_NOT_ALLOWED'
}

export class InvalidCursor extends DomainError {
  static status = 422
  static code = 'E_INVALID_CURSOR'
}

export class IdempotencyKeyRequired extends DomainError {
  static status = 400
  static code = 'E_IDEMPOTENCY_KEY_REQUIRED'
}

export class IdempotencyKeyInvalid extends DomainError {
  static status = 422
  static code = 'E_IDEMPOTENCY_KEY_INVALID'
}

export class IdempotencyMismatch extends DomainError {
  static status = 422
  static code = 'E_IDEMPOTENCY_MISMATCH'
}

export class IdempotencyInFlight extends DomainError {
  static status = 409
  static code = 'E_IDEMPOTENCY_IN_FLIGHT'
}

/** A change without `If-Match`. */
export class PreconditionRequired extends DomainError {
  static status = 428
  static code = 'E_PRECONDITION_REQUIRED'
}

/** Somebody else has changed the record since it was read. */
export class StaleVersion extends DomainError {
  static status = 412
  static code = 'E_STALE'
}

/** A file of rows that cannot be read as one; what is wrong in a row is in the report instead. */
export class CsvInvalid extends DomainError {
  static status = 422
  static code = 'E_CSV_INVALID'

  static because(
    why: 'empty' | 'too_many_rows' | 'column_missing' | 'broken_row',
    params: Record<string, string | number> = {}
  ): CsvInvalid {
    const detail = `errors.items.csv_${why}`
    return new CsvInvalid({ params, items: [{ pointer: '/text', code: why, detail }] })
  }
}

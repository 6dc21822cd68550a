import { DomainError } from '#core/errors'

export class UnknownHandler extends DomainError {
  static status = 500
  static code = 'E_UNKNOWN_HANDLER'
}

/** A tenant must not start the platform's work, and a tenant's work never runs without its tenant. */
export class JobOutOfScope extends DomainError {
  static status = 500
  static code = 'E_JOB_OUT_OF_SCOPE'
}

export class JobTimedOut extends DomainError {
  static status = 500
  static code = 'E_JOB_TIMED_OUT'
}

export class AttemptsExhausted extends DomainError {
  static status = 500
  static code = 'E_ATTEMPTS_EXHAUSTED'
}

export class DeadLetterNotFound extends DomainError {
  static status = 404
  static code = 'E_DEAD_LETTER_NOT_FOUND'
}

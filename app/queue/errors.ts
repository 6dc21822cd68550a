import { DomainError } from '#core/errors'

export class UnknownHandler extends DomainError {
  static status = 500
  static code = 'E_UNKNOWN_HANDLER'
}

export class JobTimedOut extends DomainError {
  static status = 500
  static code = 'E_JOB_TIMED_OUT'
}

export class AttemptsExhausted extends DomainError {
  static status = 500
  static code = 'E_ATTEMPTS_EXHAUSTED'
}

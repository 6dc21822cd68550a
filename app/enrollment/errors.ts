import { DomainError } from '#core/errors'

export class NotEnrolled extends DomainError {
  static status = 403
  static code = 'E_NOT_ENROLLED'
}

/** Never made, or taken back: nobody is told which. */
export class CodeUnknown extends DomainError {
  static status = 404
  static code = 'E_CODE_UNKNOWN'
}

export class CodeExpired extends DomainError {
  static status = 410
  static code = 'E_CODE_EXPIRED'
}

export class CodeUsedUp extends DomainError {
  static status = 409
  static code = 'E_CODE_USED_UP'
}

export class CodeTaken extends DomainError {
  static status = 409
  static code = 'E_CODE_TAKEN'
}

export class AlreadyEnrolled extends DomainError {
  static status = 409
  static code = 'E_ALREADY_ENROLLED'
}

export class MemberInactive extends DomainError {
  static status = 409
  static code = 'E_MEMBER_INACTIVE'
}

import { DomainError } from '#core/errors'

export class NotEnrolled extends DomainError {
  static status = 403
  static code = 'E_NOT_ENROLLED'
}

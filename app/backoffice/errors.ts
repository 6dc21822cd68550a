import { DomainError } from '#core/errors'

export class TooManyViews extends DomainError {
  static status = 409
  static code = 'E_TOO_MANY_VIEWS'
}

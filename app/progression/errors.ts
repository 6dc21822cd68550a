import { DomainError } from '#core/errors'

export class CompletionByWatching extends DomainError {
  static status = 409
  static code = 'E_COMPLETION_BY_WATCHING'
}

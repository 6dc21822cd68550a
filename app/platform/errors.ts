import { DomainError } from '#core/errors'

export class SlugTaken extends DomainError {
  static status = 409
  static code = 'E_SLUG_TAKEN'
}

export { UnknownTenant } from '#tenancy/contract'

import { DomainError } from '#core/errors'

export class UnknownHost extends DomainError {
  static status = 421
  static code = 'E_UNKNOWN_HOST'
}

export class UnknownKey extends DomainError {
  static status = 401
  static code = 'E_UNKNOWN_KEY'
}

export class OriginNotAllowed extends DomainError {
  static status = 403
  static code = 'E_ORIGIN_NOT_ALLOWED'
}

export class TenantMismatch extends DomainError {
  static status = 401
  static code = 'E_TENANT_MISMATCH'
}

export class TenantSuspended extends DomainError {
  static status = 503
  static code = 'E_TENANT_SUSPENDED'
}

export class UnknownTenant extends DomainError {
  static status = 404
  static code = 'E_UNKNOWN_TENANT'
}

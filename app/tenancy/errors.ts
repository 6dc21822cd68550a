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

/** Words that few could read: the colours of text and paper are too near to each other. */
export class ContrastTooLow extends DomainError {
  static status = 422
  static code = 'E_CONTRAST'

  static of(ratio: number) {
    const item = { code: 'contrast', detail: 'errors.items.contrast' }
    return new ContrastTooLow({
      params: { ratio: Math.floor(ratio * 10) / 10 },
      items: [
        { pointer: '/text', ...item },
        { pointer: '/paper', ...item },
      ],
    })
  }
}

export class MainLanguageMissing extends DomainError {
  static status = 422
  static code = 'E_MAIN_LANGUAGE'
}

/** The tenant has switched this part of the product off. */
export class FeatureOff extends DomainError {
  static status = 403
  static code = 'E_FEATURE_OFF'
}

/** The tenant's plan allows no more of it. */
export class LimitReached extends DomainError {
  static status = 409
  static code = 'E_LIMIT_REACHED'
}

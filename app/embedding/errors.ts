import { DomainError } from '#core/errors'

export class InvalidOrigin extends DomainError {
  static status = 422
  static code = 'E_INVALID_ORIGIN'
}

export class HandoffInvalid extends DomainError {
  static status = 401
  static code = 'E_HANDOFF_INVALID'
}

export class HandoffReplayed extends DomainError {
  static status = 409
  static code = 'E_HANDOFF_REPLAYED'
}

export class EmbedOnly extends DomainError {
  static status = 403
  static code = 'E_EMBED_ONLY'
}

import { DomainError } from '#core/errors'

export class NoVideo extends DomainError {
  static status = 409
  static code = 'E_NO_VIDEO'
}

export class MediaTokenInvalid extends DomainError {
  static status = 403
  static code = 'E_MEDIA_TOKEN_INVALID'
}

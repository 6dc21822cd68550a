import { DomainError } from '#core/errors'

/** The same for a wrong password, an unknown mail and a refresh token that is no longer good. */
export class InvalidCredentials extends DomainError {
  static status = 401
  static code = 'E_INVALID_CREDENTIALS'
}

export class InvalidCode extends DomainError {
  static status = 401
  static code = 'E_INVALID_CODE'
}

/** Scripts of the host page see what is typed there: staff sign in on the portal. */
export class PortalOnly extends DomainError {
  static status = 403
  static code = 'E_PORTAL_ONLY'
}

export class StaleProofNonce extends DomainError {
  static status = 400
  static code = 'E_DPOP_NONCE'
}

export class InvalidProof extends DomainError {
  static status = 400
  static code = 'E_DPOP_INVALID'
}

export class MemberExists extends DomainError {
  static status = 409
  static code = 'E_MEMBER_EXISTS'
}

export class LastAdmin extends DomainError {
  static status = 409
  static code = 'E_LAST_ADMIN'
}

/** Used, replaced or run out. */
export class InvitationEnded extends DomainError {
  static status = 410
  static code = 'E_INVITATION_ENDED'
}

export class WeakPassword extends DomainError {
  static status = 422
  static code = 'E_VALIDATION'

  static because(rule: 'length' | 'not_mail'): WeakPassword {
    const detail = `errors.items.password_${rule}`
    return new WeakPassword({ items: [{ pointer: '/password', code: rule, detail }] })
  }
}

/** Learning, courses or grades hang on the member: they stay, so the member can only be shut out. */
export class MemberHasRecords extends DomainError {
  static status = 409
  static code = 'E_MEMBER_HAS_RECORDS'
}

/** A link from a mail: used, replaced or run out. */
export class LinkEnded extends DomainError {
  static status = 410
  static code = 'E_LINK_ENDED'
}

export class EmailTaken extends DomainError {
  static status = 409
  static code = 'E_EMAIL_TAKEN'
}

/** Asked again although the session is good: not 401, the session does not end by it. */
export class WrongPassword extends DomainError {
  static status = 422
  static code = 'E_WRONG_PASSWORD'
}

/** Who signs in by codes has to choose a password first, by the link of a reset. */
export class NoPassword extends DomainError {
  static status = 409
  static code = 'E_NO_PASSWORD'
}

/** The password or the code was right; the same request with `secondFactor` signs in. */
export class SecondFactorRequired extends DomainError {
  static status = 401
  static code = 'E_SECOND_FACTOR_REQUIRED'
}

/** At the door: wrong, used already, or run out. */
export class InvalidSecondFactor extends DomainError {
  static status = 401
  static code = 'E_INVALID_SECOND_FACTOR'
}

/** The same of somebody who is signed in. */
export class WrongSecondFactor extends DomainError {
  static status = 422
  static code = 'E_WRONG_SECOND_FACTOR'
}

export class SecondFactorOn extends DomainError {
  static status = 409
  static code = 'E_SECOND_FACTOR_ON'
}

export class SecondFactorOff extends DomainError {
  static status = 409
  static code = 'E_SECOND_FACTOR_OFF'
}

import { brokenPasswordRule, passwordLength } from '#identity/shared/password_rules'

export interface PasswordRule {
  code: 'length' | 'not_mail'
  isMet: boolean
}

/** Every rule with whether a new password keeps it; the rules themselves are the server's. */
export function passwordRules(password: string, email: string): PasswordRule[] {
  // Padded to length, only the other rule is left to break.
  const padded = password.padEnd(passwordLength.min, ' ')
  return [
    { code: 'length', isMet: brokenPasswordRule(password, email) !== 'length' },
    { code: 'not_mail', isMet: password !== '' && brokenPasswordRule(padded, email) === null },
  ]
}

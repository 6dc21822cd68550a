export interface PasswordRule {
  code: 'length' | 'notMail'
  isMet: boolean
}

export const PASSWORD_MIN_LENGTH = 12

/** What a new password must be. Length counts, mixtures do not (NIST SP 800-63B §3.1.1). */
export function passwordRules(password: string, email: string): PasswordRule[] {
  const name = email.split('@')[0]?.toLowerCase() ?? ''
  const isMail = name.length > 2 && password.toLowerCase().includes(name)
  return [
    { code: 'length', isMet: Array.from(password).length >= PASSWORD_MIN_LENGTH },
    { code: 'notMail', isMet: password.length > 0 && !isMail },
  ]
}

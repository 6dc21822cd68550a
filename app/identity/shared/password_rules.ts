/** Length counts, mixtures of characters do not (NIST SP 800-63B-4 §3.1.1.2). */
export const passwordLength = { min: 12, max: 128 }

/**
 * The first rule that a new password breaks; null when it is good.
 *
 * `ayse.yilmaz-2026!` for `ayse.yilmaz@okul.test` → `not_mail`
 */
export function brokenPasswordRule(password: string, email: string): 'length' | 'not_mail' | null {
  const length = Array.from(password).length
  if (length < passwordLength.min || length > passwordLength.max) {
    return 'length'
  }
  const [name = ''] = email.toLowerCase().split('@')
  return name.length > 2 && password.toLowerCase().includes(name) ? 'not_mail' : null
}

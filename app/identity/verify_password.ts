import hash from '@adonisjs/core/services/hash'

/** Exactly one hash, whether there is a password to compare or not: time must not tell. */
export async function verifyPassword(password: string, stored: string | null): Promise<boolean> {
  if (stored === null) {
    await hash.make(password)
    return false
  }
  return hash.verify(stored, password)
}

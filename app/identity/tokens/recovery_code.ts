import { createHmac, randomBytes } from 'node:crypto'
import { secrets } from '#config/tokens'

const COUNT = 10
/** Without letters that look like others */
const ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789'

/** Codes on paper for who has lost the authenticator app: 59 bits each, good once. */
export const recoveryCode = {
  newSet(): string[] {
    return Array.from({ length: COUNT }, newCode)
  },

  /** What is stored: it tells nothing of the code without our secret. Case and dashes do not count. */
  macOf(code: string, memberId: string): Buffer {
    const plain = code.toLowerCase().replace(/[^a-z0-9]/g, '')
    return createHmac('sha256', secrets.recoveryCode).update(`${memberId} ${plain}`).digest()
  },
}

function newCode(): string {
  const letters: string[] = []
  while (letters.length < 12) {
    for (const byte of randomBytes(16)) {
      // The last bytes would make the first letters likelier than the others.
      if (byte < 256 - (256 % ALPHABET.length) && letters.length < 12) {
        letters.push(ALPHABET[byte % ALPHABET.length])
      }
    }
  }
  return letters.join('').replace(/(.{4})(?=.)/g, '$1-')
}

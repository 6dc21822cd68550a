import { createHmac } from 'node:crypto'
import { secrets } from '#config/tokens'

const DIGITS = 8

/** What a code is bound to: it works for this challenge, address and place, and nowhere else. */
export interface CodeSubject {
  challengeId: string
  email: string
  /** The embed key of the page where it was asked for; null on the portal */
  embedKeyId: string | null
}

/**
 * The code of a challenge is derived, not drawn: the job that mails it makes it anew, so that it
 * lies in no queue and no table.
 */
export const signInCode = {
  of(subject: CodeSubject): string {
    const number = hmac('code', subject).readBigUInt64BE() % 10n ** BigInt(DIGITS)
    return String(number).padStart(DIGITS, '0')
  },

  /** What is stored: it tells nothing of the code without our secret. */
  macOf(code: string, subject: CodeSubject): Buffer {
    return hmac(`mac ${code}`, subject)
  },
}

function hmac(use: string, { challengeId, email, embedKeyId }: CodeSubject): Buffer {
  return createHmac('sha256', secrets.signInCode)
    .update(JSON.stringify([use, challengeId, email, embedKeyId]))
    .digest()
}

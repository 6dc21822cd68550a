import encryption from '@adonisjs/core/services/encryption'
import { generateSecret, generateURI, verifySync } from 'otplib'
import { tenantContext } from '#core/tenant_context'

const STEP_SECONDS = 30

/** Codes of authenticator apps: six digits, a new one every 30 seconds (RFC 6238). */
export const totp = {
  newSecret: (): string => generateSecret(),

  /** What an app reads from the QR code */
  uriOf(secret: string, email: string): string {
    return generateURI({ issuer: tenantContext.require().name, label: email, secret })
  },

  /** HMAC needs the secret itself, so it is encrypted, not hashed; for one member only. */
  seal: (secret: string, memberId: string): string =>
    encryption.encrypt(secret, { purpose: purposeOf(memberId) }),

  open: (sealed: string, memberId: string): string | null =>
    encryption.decrypt<string>(sealed, purposeOf(memberId)),

  /**
   * The step that a code belongs to, a clock off by one step being allowed; null when it is none,
   * or not later than the step that was used last (RFC 6238 §5.2: a code is good once).
   */
  stepOf(secret: string, code: string, lastStep: number | null): number | null {
    if (!/^\d{6}$/.test(code)) {
      return null
    }
    const epoch = Math.floor(Date.now() / 1000)
    const found = verifySync({ secret, token: code, epoch, epochTolerance: STEP_SECONDS })
    const step = found.valid ? Math.floor(epoch / STEP_SECONDS) + found.delta : null
    return step !== null && step > (lastStep ?? -1) ? step : null
  },
}

function purposeOf(memberId: string): string {
  return `totp:${tenantContext.require().id}:${memberId}`
}

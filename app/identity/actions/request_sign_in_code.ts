import { lives } from '#config/tokens'
import { bindings } from '#core/database/bindings'
import { tenantConnection } from '#core/database/connections'
import { throttle } from '#core/http/throttle'
import { newId } from '#core/shared/id'
import { normalizeEmail } from '#identity/domain/normalize_email'
import type { SignInPlace } from '#identity/sign_in_place'
import SendSignInCode from '#identity/jobs/send_sign_in_code'
import { signInCode } from '#identity/tokens/sign_in_code'

export interface EmailChallenge {
  id: string
  expiresAt: Date
  /** From when asking again is worth it */
  resendAt: Date
}

/** Asks an address to prove itself. Known or not, the work and the answer are the same. */
export class RequestSignInCode {
  /** @throws {TooManyRequests} */
  async handle(address: string, place: SignInPlace): Promise<EmailChallenge> {
    const email = normalizeEmail(address)
    await throttle.count('code-ip', place.address)
    await throttle.count('code-mail', email)
    await throttle.count('code-tenant', 'all')
    return this.#challenge(email, place.embed?.keyId ?? null)
  }

  async #challenge(email: string, embedKeyId: string | null): Promise<EmailChallenge> {
    const id = newId()
    const subject = { challengeId: id, email, embedKeyId }
    const mac = signInCode.macOf(signInCode.of(subject), subject)
    const now = new Date()
    const expiresAt = new Date(now.getTime() + lives.signInCode * 1000)
    await tenantConnection().transaction(async (trx) => {
      await trx.rawQuery(
        `insert into one_time_codes (id, email, embed_key_id, code_mac, created_at, expires_at)
         values (?, ?, ?, ?, ?, ?)`,
        bindings(id, email, embedKeyId, mac, now, expiresAt)
      )
      await SendSignInCode.dispatch({ challengeId: id }, trx)
    })
    return { id, expiresAt, resendAt: new Date(now.getTime() + lives.resend * 1000) }
  }
}

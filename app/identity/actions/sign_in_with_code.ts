import { timingSafeEqual } from 'node:crypto'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { tenantConnection } from '#core/database/connections'
import { throttle } from '#core/http/throttle'
import { OpenSession } from '#identity/actions/open_session'
import { RequireSecondFactor } from '#identity/actions/require_second_factor'
import { WelcomeMember } from '#identity/actions/welcome_member'
import { isStaff } from '#identity/domain/role'
import type { SignInPlace } from '#identity/sign_in_place'
import { InvalidCode, PortalOnly } from '#identity/errors'
import { signInCode } from '#identity/tokens/sign_in_code'
import type { Session } from '#identity/transformers/session_transformer'

export interface PresentedCode {
  challengeId: string
  code: string
  /** For whoever signs in for the first time */
  name?: string
  /** For who signs in with two steps: a code of the app, or a recovery code */
  secondFactor?: string
}

interface Challenge {
  email: string
  embedKeyId: string | null
  codeMac: Buffer
}

/** Sign-in by the code that was mailed. It proves the address, so it also makes a new member. */
export class SignInWithCode {
  /**
   * @throws {InvalidCode | PortalOnly | TooManyRequests}
   * @throws {SecondFactorRequired | InvalidSecondFactor} the code is not used up by them
   */
  async handle(input: PresentedCode, place: SignInPlace): Promise<Session> {
    await throttle.count('token-ip', place.address)
    const challenge = await this.#spendTry(input.challengeId)
    if (!challenge || !isRight(input, challenge, place)) {
      throw new InvalidCode()
    }
    return tenantConnection().transaction(async (trx) => {
      await this.#consume(input.challengeId, trx)
      const member = await new WelcomeMember().handle({ ...challenge, name: input.name }, trx)
      if (place.embed && (isStaff(member.roles) || member.hasSecondFactor)) {
        throw new PortalOnly()
      }
      if (member.hasSecondFactor) {
        await new RequireSecondFactor().handle(member.id, input.secondFactor, trx)
      }
      const { thumbprint, client } = place
      const origin = place.embed?.origin ?? null
      return new OpenSession().handle({ member, origin, thumbprint, client }, trx)
    })
  }

  /** Counted before it is compared, so that tries sent at once are not more than tries in a row. */
  async #spendTry(id: string): Promise<Challenge | null> {
    const { rows } = await tenantConnection().rawQuery(
      `update one_time_codes set attempts = attempts + 1
       where id = ? and attempts < 5 and consumed_at is null and expires_at > ?
       returning email, embed_key_id as "embedKeyId", code_mac as "codeMac"`,
      [id, new Date()]
    )
    return rows[0] ?? null
  }

  async #consume(id: string, trx: TransactionClientContract): Promise<void> {
    const { rows } = await trx.rawQuery(
      'update one_time_codes set consumed_at = ? where id = ? and consumed_at is null returning id',
      [new Date(), id]
    )
    if (rows.length === 0) {
      throw new InvalidCode()
    }
  }
}

/** A code that was asked for in one place is good for nothing in another. */
function isRight({ challengeId, code }: PresentedCode, challenge: Challenge, place: SignInPlace) {
  const { email, codeMac } = challenge
  const embedKeyId = place.embed?.keyId ?? null
  return timingSafeEqual(codeMac, signInCode.macOf(code, { challengeId, email, embedKeyId }))
}

import { Query } from '#core/database/query'
import { signInCode } from '#identity/tokens/sign_in_code'
import { FindFrontDoor } from '#tenancy/contract'

export interface SignInLetter {
  email: string
  code: string
  expiresAt: Date
  /** The member's, when there is one who has chosen */
  locale: 'tr' | 'en' | null
}

/** What the mail of a challenge says; null when none is due. */
export class FindSignInLetter extends Query {
  async handle(challengeId: string): Promise<SignInLetter | null> {
    const { rows } = await this.db.rawQuery(
      `select c.email, c.embed_key_id as "embedKeyId", c.expires_at as "expiresAt",
         m.locale, m.status
       from one_time_codes c left join members m on m.email = c.email
       where c.id = ? and c.consumed_at is null and c.expires_at > ?`,
      [challengeId, new Date()]
    )
    if (rows.length === 0) {
      return null
    }
    const [{ email, embedKeyId, expiresAt, locale, status }] = rows
    const mayComeIn = status ? status !== 'suspended' : await this.#mayRegister()
    const code = signInCode.of({ challengeId, email, embedKeyId })
    return mayComeIn ? { email, code, expiresAt, locale } : null
  }

  async #mayRegister(): Promise<boolean> {
    const { allowsSignUp } = await new FindFrontDoor().handle()
    return allowsSignUp
  }
}

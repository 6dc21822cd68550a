import mail from '@adonisjs/mail/services/main'
import { SignInCodeMail } from '#identity/mails/sign_in_code_mail'
import { FindSignInLetter } from '#identity/queries/find_sign_in_letter'
import { Job, type Outcome } from '#queue/contract'

/** Mails the code of a challenge, which is derived here and stood nowhere before. */
export default class SendSignInCode extends Job<{ challengeId: string }> {
  static options = { queue: 'outside' as const, attempts: 6, timeout: '1m' }

  async execute(): Promise<Outcome | void> {
    const letter = await new FindSignInLetter().handle(this.payload.challengeId)
    if (!letter) {
      return this.discard('the code is used or over, or the address may not come in')
    }
    await mail.send(new SignInCodeMail(letter, this.context.locale))
  }
}

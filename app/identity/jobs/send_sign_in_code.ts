import { SignInCodeMail } from '#identity/mails/sign_in_code_mail'
import { FindSignInLetter } from '#identity/queries/find_sign_in_letter'
import { MailJob } from '#notify/contract'

/**
 * Mails the code of a challenge, which is derived here and stood nowhere before; no mail is due
 * when the code is used or over, or the address may not come in.
 */
export default class SendSignInCode extends MailJob<{ challengeId: string }> {
  protected async compose() {
    const letter = await new FindSignInLetter().handle(this.payload.challengeId)
    return letter && new SignInCodeMail(letter, this.context.locale)
  }
}

import { TenantMail } from '#notify/contract'
import type { SignInLetter } from '#identity/queries/find_sign_in_letter'

/** The code that proves an address. It carries no link: nothing in it is worth a click. */
export class SignInCodeMail extends TenantMail {
  protected readonly slice = 'identity'
  readonly view = 'sign_in_code'
  readonly recipient: string

  constructor(
    private readonly letter: SignInLetter,
    requestLocale: string | null
  ) {
    super(letter.locale, requestLocale)
    this.recipient = letter.email
  }

  protected values() {
    const { code } = this.letter
    return { code, spacedCode: `${code.slice(0, 4)} ${code.slice(4)}` }
  }
}

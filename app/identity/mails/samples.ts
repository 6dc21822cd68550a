import { InvitationMail } from '#identity/mails/invitation_mail'
import { SignInCodeMail } from '#identity/mails/sign_in_code_mail'
import { newId } from '#core/shared/id'
import { mailKinds } from '#notify/contract'

const DAY_MS = 86_400_000
const LINK = 'https://akademi.example/app/invitations/ornek'

/** Every mail of this slice with invented content, for whoever wants to see it before it is sent. */
export function addMailSamples(): void {
  mailKinds.add('sign_in_code', ({ recipient, locale }) => {
    const expiresAt = new Date(Date.now() + DAY_MS)
    return new SignInCodeMail({ email: recipient, code: '48151623', expiresAt, locale }, null)
  })
  mailKinds.add('invitation', ({ recipient, locale }) => {
    const ids = { id: newId(), memberId: newId() }
    const expiresAt = new Date(Date.now() + 7 * DAY_MS)
    const person = {
      email: recipient,
      name: 'Nilüfer Ünal',
      givenName: null,
      roles: ['INSTRUCTOR' as const],
    }
    return new InvitationMail({ ...ids, ...person, expiresAt, locale, link: LINK }, null)
  })
}

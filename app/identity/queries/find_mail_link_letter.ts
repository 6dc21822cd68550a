import { tenantConnection } from '#core/database/connections'
import { FindMailLink, type MailLink } from '#identity/queries/find_mail_link'
import { FindMember, type MemberRow } from '#identity/queries/find_member'
import { mailLinkTokens } from '#identity/tokens/mail_link_token'
import { FindFrontDoor } from '#tenancy/contract'

const pages = {
  password_reset: 'password-resets',
  email_change: 'email-confirmations',
  verification: 'email-confirmations',
}

export interface MailLinkLetter extends MailLink {
  link: string
  name: string
  locale: 'tr' | 'en' | null
}

/** What the mail with a link says; null when none is due. */
export class FindMailLinkLetter {
  async handle(linkId: string): Promise<MailLinkLetter | null> {
    const found = await new FindMailLink().byId(linkId)
    const reader = found && (await this.#readerOf(found))
    if (!found || !reader) {
      return null
    }
    const { url } = await new FindFrontDoor().handle()
    const link = `${url}/app/${pages[found.purpose]}/${mailLinkTokens[found.purpose].of(linkId)}`
    return { ...found, link, name: reader.name, locale: reader.locale }
  }

  /** A reset goes to a member, a new address to nobody who is one already. */
  async #readerOf({ memberId, email, purpose }: MailLink): Promise<MemberRow | null> {
    const find = new FindMember(tenantConnection())
    const owner = await find.byEmail(email)
    const member = memberId ? await find.byId(memberId) : owner
    const isForeign = purpose === 'email_change' && owner !== null && owner.id !== memberId
    return member?.status === 'active' && !isForeign ? member : null
  }
}

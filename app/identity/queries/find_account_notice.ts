import { Query } from '#core/database/query'
import { accountNotices, type AccountNoticeKind } from '#identity/domain/account_notice'
import { describeDevice } from '#identity/domain/describe_device'
import { FindMailLink } from '#identity/queries/find_mail_link'
import { FindMember } from '#identity/queries/find_member'
import { FindFrontDoor } from '#tenancy/contract'

export interface AccountNotice {
  kind: AccountNoticeKind
  /** The old address when it is about a new one */
  recipient: string
  name: string
  locale: 'tr' | 'en' | null
  /** Where the member looks after it */
  link: string
  /** The new address */
  email: string
  /** Browser, system and network address, where they are known */
  device: string
}

/** What a notice says; null when there is nobody or nothing to tell any more. */
export class FindAccountNotice extends Query {
  async handle(about: { kind: string; memberId: string; refId: string | null }) {
    const kind = accountNotices.find((one) => one === about.kind)
    const member = await new FindMember(this.db).byId(about.memberId)
    if (!kind || !member) {
      return null
    }
    const { url } = await new FindFrontDoor().handle()
    const { name, locale, email } = member
    const link = `${url}/app/${kind === 'new_device' ? 'devices' : 'security'}`
    const notice = { kind, recipient: email, name, locale, link, email: '', device: '' }
    return { ...notice, ...(await this.#details(kind, about.refId ?? '')) } satisfies AccountNotice
  }

  async #details(kind: AccountNoticeKind, refId: string): Promise<Partial<AccountNotice>> {
    switch (kind) {
      case 'email_change_asked':
      case 'email_changed': {
        const link = await new FindMailLink(this.db).usedById(refId)
        return { recipient: link?.previousEmail ?? '', email: link?.email ?? '' }
      }
      case 'new_device':
        return { device: await this.#device(refId) }
      default:
        return {}
    }
  }

  async #device(id: string): Promise<string> {
    const { rows } = await this.db.rawQuery(
      `select user_agent as "userAgent", host(address) as address from devices where id = ?`,
      [id]
    )
    if (rows.length === 0) {
      return ''
    }
    const { browser, system } = describeDevice(rows[0].userAgent)
    return [browser, system, rows[0].address].filter(Boolean).join(' · ')
  }
}

import type { QueryClientContract } from '@adonisjs/lucid/types/database'
import { tenantConnection } from '#core/database/connections'
import { NotFound } from '#core/errors'
import { LinkEnded } from '#identity/errors'
import { mailLinkTokens, type MailLinkPurpose } from '#identity/tokens/mail_link_token'

export interface MailLink {
  id: string
  purpose: MailLinkPurpose
  /** null for a reset: whose address it is shows when the mail is sent */
  memberId: string | null
  email: string
  previousEmail: string | null
  expiresAt: Date
}

const columns = `id, purpose, member_id as "memberId", email, previous_email as "previousEmail",
  expires_at as "expiresAt"`

/** A link from a mail that can still be used. */
export class FindMailLink {
  constructor(private readonly db: QueryClientContract = tenantConnection()) {}

  /** @throws {NotFound} for a token that we did not issue for one of these uses @throws {LinkEnded} */
  async byToken(token: string, purposes: MailLinkPurpose[]): Promise<MailLink> {
    const ids = purposes.map((purpose) => mailLinkTokens[purpose].read(token))
    const id = ids.find((read) => read !== null)
    if (!id) {
      throw new NotFound()
    }
    const link = await this.byId(id)
    if (!link) {
      throw new LinkEnded()
    }
    return link
  }

  /** null when it was used, replaced or has run out */
  async byId(id: string): Promise<MailLink | null> {
    const { rows } = await this.db.rawQuery(
      `select ${columns} from mail_links where id = ? and used_at is null and expires_at > ?`,
      [id, new Date()]
    )
    return rows[0] ?? null
  }

  /** Also when it was used: for the mail that tells about it */
  async usedById(id: string): Promise<MailLink | null> {
    const { rows } = await this.db.rawQuery(`select ${columns} from mail_links where id = ?`, [id])
    return rows[0] ?? null
  }
}

import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { tenantConnection } from '#core/database/connections'
import { VerifyHandoff, type Handoff } from '#embedding/actions/verify_handoff'
import { HandoffReplayed } from '#embedding/errors'
import { LinkExternalMember, OpenSession, type Session } from '#identity/contract'

export interface Exchange {
  handoffToken: string
  /** The page that asks; the token must have been made for it */
  origin: string
  /** Thumbprint of the key the device has proved, or null */
  thumbprint: string | null
}

/** Signs in whom the tenant's own site vouches for. A token is exchanged once. */
export class OpenEmbedSession {
  /** @throws {HandoffInvalid} {@link HandoffReplayed} PortalOnly for staff and password accounts */
  async handle({ handoffToken, origin, thumbprint }: Exchange): Promise<Session> {
    const handoff = await new VerifyHandoff().handle(handoffToken, origin)
    return tenantConnection().transaction(async (trx) => {
      await this.#use(handoff, trx)
      const { kid, subject, email, name } = handoff
      const person = { issuer: kid, subject, email, name }
      const member = await new LinkExternalMember().handle(person, trx)
      return new OpenSession().handle({ member, origin, thumbprint }, trx)
    })
  }

  async #use({ kid, jti }: Handoff, trx: TransactionClientContract): Promise<void> {
    const { rows } = await trx.rawQuery(
      'insert into handoff_uses (kid, jti) values (?, ?) on conflict do nothing returning jti',
      [kid, jti]
    )
    if (rows.length === 0) {
      throw new HandoffReplayed()
    }
  }
}

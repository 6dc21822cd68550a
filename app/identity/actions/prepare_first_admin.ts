import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import type { FirstAdmin } from '#core/registries/provisioning'
import { InviteMember } from '#identity/actions/invite_member'

/** A new tenant begins with one person, who is invited like everybody else. */
export class PrepareFirstAdmin {
  async handle({ email, name }: FirstAdmin, trx: TransactionClientContract): Promise<void> {
    await new InviteMember().handle({ email, name, roles: ['TENANT_ADMIN'], invitedBy: null }, trx)
  }
}

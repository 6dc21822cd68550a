import { tenantContext } from '#core/tenant_context'
import { TenantMail } from '#notify/contract'
import type { InvitationRow } from '#identity/queries/find_invitation'

/** The link by which an invited person sets a password and comes in. */
export class InvitationMail extends TenantMail {
  protected readonly slice = 'identity'
  readonly view = 'invitation'
  readonly recipient: string

  constructor(
    private readonly invitation: InvitationRow & { link: string },
    requestLocale: string | null
  ) {
    super(invitation.locale, requestLocale)
    this.recipient = invitation.email
  }

  protected values() {
    const { name, link, roles, expiresAt } = this.invitation
    const { timeZone } = tenantContext.require()
    const { locale } = this.i18n
    const roleNames = roles.map((role) => this.i18n.t(`identity.roles.${role}`))
    return {
      name,
      link,
      roles: new Intl.ListFormat(locale, { type: 'conjunction' }).format(roleNames),
      until: new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone }).format(expiresAt),
    }
  }
}

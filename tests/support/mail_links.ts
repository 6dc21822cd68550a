import { tenantConnection } from '#core/database/connections'
import { mailLinkTokens, type MailLinkPurpose } from '#identity/tokens/mail_link_token'
import type { TestTenant } from '#tests/support/tenant'

/** The token in the link that was mailed last, for this use. */
export function newestLink(tenant: TestTenant, purpose: MailLinkPurpose): Promise<string> {
  return tenant.run(async () => {
    const { rows } = await tenantConnection().rawQuery(
      'select id from mail_links where purpose = ? order by id desc limit 1',
      [purpose]
    )
    return mailLinkTokens[purpose].of(rows[0].id)
  })
}

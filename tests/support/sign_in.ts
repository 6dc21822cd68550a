import { tenantConnection } from '#core/database/connections'
import { newId } from '#core/shared/id'
import { AddMember, OpenSession, type MemberRow, type Role } from '#identity/contract'
import type { TestTenant } from '#tests/support/tenant'

interface SignInOptions {
  roles?: Role[]
  email?: string
  name?: string
  /** The customer's page for an embed session; left out for the portal */
  origin?: string
  /** Signs this member in once more instead of making one */
  member?: MemberRow
}

export interface SignedIn {
  member: MemberRow
  accessToken: string
}

/** A member of the tenant with an access token, through the actions that sign-in itself uses. */
export function signIn(tenant: TestTenant, options: SignInOptions = {}): Promise<SignedIn> {
  const { roles = ['STUDENT'], email = `${newId()}@uye.test`, name, origin = null } = options
  return tenant.run(() =>
    tenantConnection().transaction(async (trx) => {
      const added =
        options.member ??
        (await new AddMember().handle({ email, name, roles, status: 'active' }, trx))
      const member = added!
      const session = await new OpenSession().handle({ member, origin, thumbprint: null }, trx)
      return { member, accessToken: session.accessToken }
    })
  )
}

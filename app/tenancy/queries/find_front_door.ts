import { appUrl } from '#config/app'
import { platformConnection } from '#core/database/connections'
import { tenantContext } from '#core/tenant_context'

export interface FrontDoor {
  /** Origin of the tenant's primary address, without a slash at its end */
  url: string
  /** Whether a visitor may become a member without an invitation */
  allowsSignUp: boolean
}

/** How people come in to the current tenant. Links are made from this, never from a request. */
export class FindFrontDoor {
  async handle(): Promise<FrontDoor> {
    const { rows } = await platformConnection().rawQuery(
      `select d.host, t.allows_sign_up as "allowsSignUp"
       from tenants t join tenant_domains d on d.tenant_id = t.id and d.is_primary
       where t.id = ?`,
      [tenantContext.require().id]
    )
    const [{ host, allowsSignUp }] = rows
    const port = appUrl.port ? `:${appUrl.port}` : ''
    return { url: `${appUrl.protocol}//${host}${port}`, allowsSignUp }
  }
}

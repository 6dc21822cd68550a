import { appUrl } from '#config/app'
import { platformConnection } from '#core/database/connections'
import { tenantContext } from '#core/tenant_context'
import { settings } from '#tenancy/settings/settings'

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
      'select host from tenant_domains where tenant_id = ? and is_primary',
      [tenantContext.require().id]
    )
    const [{ host }] = rows
    const { allowsSignUp } = await settings.read('access')
    const port = appUrl.port ? `:${appUrl.port}` : ''
    return { url: `${appUrl.protocol}//${host}${port}`, allowsSignUp }
  }
}

import type { HttpContext } from '@adonisjs/core/http'
import { tenantContext } from '#core/tenant_context'
import { FindFrontDoor } from '#tenancy/queries/find_front_door'
import TenantTransformer from '#tenancy/transformers/tenant_transformer'

/** What a portal or widget must know of its academy before anybody signs in. */
export default class TenantController {
  async handle({ serialize }: HttpContext) {
    const tenant = tenantContext.require()
    const door = await new FindFrontDoor().handle()
    return serialize(TenantTransformer.transform({ ...tenant, portalUrl: `${door.url}/app` }))
  }
}

import type { HttpContext } from '@adonisjs/core/http'
import { ListTenants } from '#platform/queries/list_tenants'
import TenantTransformer from '#platform/transformers/tenant_transformer'
import { tenantListValidator } from '#platform/validators/tenants'

export default class TenantsController {
  async index({ request, serialize }: HttpContext) {
    const filter = await request.strict(tenantListValidator)
    const { tenants, ...meta } = await new ListTenants().handle(filter)
    return { ...(await serialize(TenantTransformer.transform(tenants))), meta }
  }
}

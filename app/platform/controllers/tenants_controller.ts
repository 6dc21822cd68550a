import type { HttpContext } from '@adonisjs/core/http'
import { ListTenantUsage } from '#platform/queries/list_tenant_usage'
import { SummarizePlatform } from '#platform/queries/summarize_platform'
import TenantTransformer from '#platform/transformers/tenant_transformer'
import { tenantListValidator } from '#platform/validators/tenants'

export default class TenantsController {
  async index({ request, serialize }: HttpContext) {
    const filter = await request.strict(tenantListValidator)
    const { tenants, ...meta } = await new ListTenantUsage().handle(filter)
    return { ...(await serialize(TenantTransformer.transform(tenants))), meta }
  }

  async summary() {
    return { data: await new SummarizePlatform().handle() }
  }
}

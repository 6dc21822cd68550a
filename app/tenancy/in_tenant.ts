import { tenantContext } from '#core/tenant_context'
import { UnknownTenant } from '#tenancy/errors'
import { FindTenant } from '#tenancy/queries/find_tenant'

/**
 * Work of a command in the tenant that its `--tenant` names.
 *
 * @throws {UnknownTenant}
 */
export async function inTenant<Result>(slug: string, callback: () => Promise<Result>) {
  const tenant = await new FindTenant().bySlug(slug)
  if (!tenant) {
    throw new UnknownTenant({ params: { slug } })
  }
  return tenantContext.run(tenant, callback)
}

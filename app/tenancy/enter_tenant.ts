import { Unauthenticated } from '#core/errors'
import { tenantContext } from '#core/tenant_context'
import { TenantMismatch, TenantSuspended } from '#tenancy/errors'
import { tenantDirectory } from '#tenancy/tenant_directory'

/**
 * Goes on in the tenant that a token names. Where host name or key have named one already, it must
 * be the same.
 *
 * @throws {TenantMismatch | TenantSuspended}
 */
export async function enterTenant<Result>(id: string, callback: () => Promise<Result>) {
  const current = tenantContext.current
  if (current?.id === id) {
    return callback()
  }
  if (current) {
    throw new TenantMismatch()
  }
  const tenant = await tenantDirectory.byId(id)
  if (!tenant) {
    throw new Unauthenticated()
  }
  if (tenant.status !== 'active') {
    throw new TenantSuspended({ headers: { 'Retry-After': '3600' } })
  }
  return tenantContext.run(tenant, callback)
}

import type { Group } from '@japa/runner/core'
import { CustomerSite } from '#tests/journeys/support/customer_site'
import type { TestTenant } from '#tests/support/tenant'

/**
 * A customer's site of this tenant's own, for as long as the group runs. What `prepare` puts into the
 * tenant stays there between its tests.
 */
export function useCustomer(
  group: Group,
  tenant: TestTenant,
  prepare: () => Promise<void> = async () => {}
): () => CustomerSite {
  let site: CustomerSite
  group.setup(async () => {
    site = await CustomerSite.open(tenant)
    await prepare()
    await tenant.keepWhatIsThere()
    return () => site.close()
  })
  return () => site
}

import { useLocation } from 'preact-iso'
import { cache } from '../../lib/query/cache.js'
import { session } from '../../lib/session.js'
import { tenantQuery } from '../tenancy/use-tenant.js'
import type { Tenant } from '../../lib/contract.js'

/** Ends the session on this device, forgets what it showed and goes to the door. */
export function useSignOut(): () => Promise<void> {
  const { route } = useLocation()
  return async () => {
    await session.signOut()
    const { data: tenant } = cache.read<Tenant>(tenantQuery.key)
    cache.remove()
    if (tenant) cache.set(tenantQuery.key, () => tenant)
    // Without the way back: the next person at this device may be another one.
    route('/app/sign-in', true)
  }
}

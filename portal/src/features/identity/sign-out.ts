import { cache } from '../../lib/query/cache.js'
import { session } from '../../lib/session.js'

/** Ends the session on this device and forgets what it showed. */
export async function signOut(): Promise<void> {
  await session.signOut()
  cache.remove()
}

import { currentLocale } from './messages.js'
import type { Tenant } from '#widgets/base/api'

/** The portal speaks to its own host, and the host names the tenant: no key. */
export const origin: Tenant = {
  api: `${location.origin}/`,
  key: '',
  get locale() {
    return currentLocale()
  },
}

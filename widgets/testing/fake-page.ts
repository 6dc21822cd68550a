import { configure, type Settings } from '../base/settings.js'
import { FakeApi } from './fake-api.js'
import { fakeCatalog } from './fake-catalog.js'
import { fakeIdentity, type FakeIdentity } from './fake-identity.js'

export interface FakePage {
  api: FakeApi
  identity: FakeIdentity
  /** Slugs of the courses that the member is enrolled in. */
  enrolled: Set<string>
  key: string
  settings: Settings
  /** Gives `fetch` back. */
  leave: () => void
}

let pages = 0

/** A host page with the loader's settings and an API behind `fetch`; each has a tenant of its own. */
export function openPage(options: Partial<Settings> = {}): FakePage {
  pages++
  const api = new FakeApi()
  const identity = fakeIdentity(api)
  const { enrolled } = fakeCatalog(api, identity)
  const key = `pk_test_${Date.now()}_${pages}`
  const settings: Settings = {
    api: `${api.origin}/`,
    key,
    locale: 'tr',
    memoryOnly: false,
    handoffUrl: '',
    load: async () => {},
    ...options,
  }
  configure(settings)
  return { api, identity, enrolled, key, settings, leave: api.install() }
}

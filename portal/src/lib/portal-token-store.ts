import {
  DeviceTokenStore,
  type StoredSession,
  type TokenStore,
} from '#widgets/base/session-sources/token-store'

/**
 * The portal's own row in the origin's storage. Widgets on this host have the same tenant and no key
 * either, and forget "their" row when a session is lent to them; it must not be this one.
 */
export class PortalTokenStore implements TokenStore {
  readonly #store = new DeviceTokenStore()

  load(id: string) {
    return this.#store.load(`portal ${id}`)
  }

  save(session: StoredSession) {
    return this.#store.save({ ...session, id: `portal ${session.id}` })
  }

  remove(id: string) {
    return this.#store.remove(`portal ${id}`)
  }
}

import cache from '@adonisjs/cache/services/main'
import { FindTenant } from '#tenancy/queries/find_tenant'
import type { TenantScope } from '#core/tenant_context'

/** Seconds for which a process may go on with what it knew of a tenant. */
const TTL = '5s'

export interface EmbedKeyFacts {
  tenant: TenantScope
  keyId: string
  mode: 'live' | 'test'
  origins: string[]
}

/** Finds a tenant by what a request carries. Small, hot and shared by all requests: hence the cache. */
class TenantDirectory {
  byHost(host: string): Promise<TenantScope | null> {
    return this.#remember(`host:${host}`, () => new FindTenant().byHost(host))
  }

  byId(id: string): Promise<TenantScope | null> {
    return this.#remember(`id:${id}`, () => new FindTenant().byId(id))
  }

  byKey(key: string): Promise<EmbedKeyFacts | null> {
    return this.#remember(`key:${key}`, () => new FindTenant().byKey(key))
  }

  originsOf(tenantId: string): Promise<string[]> {
    return this.#remember(`origins:${tenantId}`, () => new FindTenant().originsOf(tenantId))
  }

  /** A preflight carries no key: it passes when the origin is known to any tenant. */
  isKnownOrigin(origin: string): Promise<boolean> {
    return this.#remember(`origin:${origin}`, () => new FindTenant().isKnownOrigin(origin))
  }

  /** After a change in this process; others see it when their entries end. */
  async forget(): Promise<void> {
    await cache.namespace('tenancy').clear()
  }

  #remember<Value>(key: string, factory: () => Promise<Value>): Promise<Value> {
    return cache.namespace('tenancy').getOrSet({ key, ttl: TTL, factory })
  }
}

export const tenantDirectory = new TenantDirectory()

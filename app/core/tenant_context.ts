import { AsyncLocalStorage } from 'node:async_hooks'
import { NoTenant } from '#core/errors'

/** What every part of a request or job needs to know of its tenant; ids and plain facts only. */
export interface TenantScope {
  id: string
  slug: string
  name: string
  schema: string
  role: string
  status: 'active' | 'suspended' | 'archived'
  locale: 'tr' | 'en'
  timeZone: string
  currency: string
}

/**
 * The one seam that says for whom code runs. There is no `enterWith`: it would leak into the caller.
 */
class TenantContext {
  readonly #storage = new AsyncLocalStorage<TenantScope | null>()

  /** Awaits inside: a lazy query returned unawaited would otherwise run in the caller's tenant. */
  run<Result>(tenant: TenantScope, callback: () => Result | Promise<Result>): Promise<Result> {
    return this.#storage.run(tenant, async () => await callback())
  }

  /** Platform work inside a tenant's request, for instance finding another tenant by its key. */
  outside<Result>(callback: () => Result | Promise<Result>): Promise<Result> {
    return this.#storage.run(null, async () => await callback())
  }

  get current(): TenantScope | undefined {
    return this.#storage.getStore() ?? undefined
  }

  /** @throws {NoTenant} E_NO_TENANT outside a tenant */
  require(): TenantScope {
    const tenant = this.current
    if (!tenant) {
      throw new NoTenant()
    }
    return tenant
  }
}

export const tenantContext = new TenantContext()

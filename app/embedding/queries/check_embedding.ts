import { tenantDirectory } from '#tenancy/tenant_directory'

export interface EmbedCheck {
  code: 'key' | 'tenant' | 'origin'
  ok: boolean
  /** Which text tells it: `embedding.check.<reason>` */
  reason: string
  params: Record<string, string>
}

/** Walks the way of a widget's request and says at which gate it would be stopped. */
export class CheckEmbedding {
  async handle(key: string | undefined, origin: string | undefined): Promise<EmbedCheck[]> {
    const facts = key ? await tenantDirectory.byKey(key) : null
    if (!facts) {
      const reason = key ? 'key_unknown' : 'key_missing'
      return [{ code: 'key', ok: false, reason, params: { key: key ?? '' } }]
    }
    const isActive = facts.tenant.status === 'active'
    return [
      { code: 'key', ok: true, reason: 'key_known', params: { name: facts.tenant.name } },
      {
        code: 'tenant',
        ok: isActive,
        reason: isActive ? 'tenant_active' : 'tenant_closed',
        params: { name: facts.tenant.name },
      },
      this.#origin(facts.origins, origin),
    ]
  }

  #origin(allowed: string[], origin: string | undefined): EmbedCheck {
    const ok = origin !== undefined && allowed.includes(origin)
    const failure = origin ? 'origin_unlisted' : 'origin_missing'
    return {
      code: 'origin',
      ok,
      reason: ok ? 'origin_listed' : failure,
      params: { origin: origin ?? '' },
    }
  }
}

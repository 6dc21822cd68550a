import { platformConnection } from '#core/database/connections'
import type { TenantScope } from '#core/tenant_context'
import type { EmbedKeyFacts } from '#tenancy/tenant_directory'

const columns = `t.id, t.slug, t.name, t.schema_name as schema, t.role_name as role, t.status,
  t.locale, t.time_zone as "timeZone", t.currency`

/** Tenants as the seam needs them. A tenant that is being deleted is gone already. */
export class FindTenant {
  async byHost(host: string): Promise<TenantScope | null> {
    return this.#first(
      `select ${columns} from tenants t join tenant_domains d on d.tenant_id = t.id
       where d.host = ? and d.verified_at is not null and t.status <> 'deleting'`,
      [host]
    )
  }

  async byId(id: string): Promise<TenantScope | null> {
    return this.#first(
      `select ${columns} from tenants t where t.id = ? and t.status <> 'deleting'`,
      [id]
    )
  }

  async bySlug(slug: string): Promise<TenantScope | null> {
    return this.#first(
      `select ${columns} from tenants t where t.slug = ? and t.status <> 'deleting'`,
      [slug]
    )
  }

  async byKey(key: string): Promise<EmbedKeyFacts | null> {
    const { rows } = await platformConnection().rawQuery(
      `select ${columns}, k.id as "keyId", k.mode,
         coalesce((select array_agg(o.origin) from embed_origins o where o.tenant_id = t.id), '{}')
           as origins
       from embed_keys k join tenants t on t.id = k.tenant_id
       where k.key = ? and k.revoked_at is null and t.status <> 'deleting'`,
      [key]
    )
    if (rows.length === 0) {
      return null
    }
    const { keyId, mode, origins, ...tenant } = rows[0]
    return { tenant, keyId, mode, origins }
  }

  async originsOf(tenantId: string): Promise<string[]> {
    const { rows } = await platformConnection().rawQuery(
      'select origin from embed_origins where tenant_id = ?',
      [tenantId]
    )
    return rows.map(({ origin }: { origin: string }) => origin)
  }

  async isKnownOrigin(origin: string): Promise<boolean> {
    const { rows } = await platformConnection().rawQuery(
      'select 1 from embed_origins where origin = ? limit 1',
      [origin]
    )
    return rows.length > 0
  }

  async #first(sql: string, bindings: string[]): Promise<TenantScope | null> {
    const { rows } = await platformConnection().rawQuery(sql, bindings)
    return rows[0] ?? null
  }
}

import { platformConnection } from '#core/database/connections'

export interface TenantRow {
  id: string
  slug: string
  name: string
  status: 'active' | 'suspended' | 'archived' | 'deleting'
  schema: string
  host: string | null
  locale: string
  timeZone: string
  currency: string
  /** Newest migration that ran */
  schemaVersion: string | null
  migrationError: string | null
  createdAt: Date
}

const columns = `t.id, t.slug, t.name, t.status, t.schema_name as schema, d.host, t.locale,
  t.time_zone as "timeZone", t.currency, v.applied[cardinality(v.applied)] as "schemaVersion",
  v.error as "migrationError", t.created_at as "createdAt"`

const from = `tenants t
  left join tenant_domains d on d.tenant_id = t.id and d.is_primary
  left join schema_versions v on v.schema_name = t.schema_name`

interface Filter {
  q?: string
  page?: number
  perPage?: number
}

/** Tenants for the operator, newest first. */
export class ListTenants {
  async handle({ q = '', page = 1, perPage = 25 }: Filter = {}) {
    const { rows } = await platformConnection().rawQuery(
      `select ${columns}, count(*) over ()::int as total from ${from}
       where (? = '' or t.slug ilike ? or t.name ilike ?)
       order by t.created_at desc, t.id limit ? offset ?`,
      [q, `%${q}%`, `%${q}%`, perPage, (page - 1) * perPage]
    )
    const total: number = rows[0]?.total ?? 0
    return { tenants: rows as TenantRow[], page, perPage, total }
  }

  async bySlug(slug: string): Promise<TenantRow | null> {
    const { rows } = await platformConnection().rawQuery(
      `select ${columns} from ${from} where t.slug = ?`,
      [slug]
    )
    return rows[0] ?? null
  }
}

import { platformConnection } from '#core/database/connections'
import { SchemaMigrator } from '#platform/migrations/schema_migrator'
import { HEALTH, type Health } from '#platform/queries/tenant_health'

export interface TenantUsageRow {
  id: string
  slug: string
  name: string
  status: 'active' | 'suspended' | 'archived' | 'deleting'
  host: string | null
  schemaVersion: string | null
  createdAt: Date
  health: Health
  /** Jobs and facts that are due and not done, and those that were given up */
  backlog: number
  deadLetters: number
  /** null until it was measured for the first time */
  usage: {
    members: number
    activeMembers: number
    courses: number
    storageBytes: number
    lastActivityAt: string | null
    measuredAt: string
  } | null
  /** null is without limit */
  limits: { seats: number | null; storageBytes: number | null }
}

export interface TenantUsageFilter {
  q?: string
  health?: 'attention' | Health
  page?: number
  perPage?: number
}

const columns = `t.id, t.slug, t.name, t.status, d2.host, t.created_at as "createdAt",
  v.applied[cardinality(v.applied)] as "schemaVersion", ${HEALTH} as health,
  coalesce(w.n, 0)::int as backlog, coalesce(d.n, 0)::int as "deadLetters",
  case when u.tenant_id is not null then json_build_object('members', u.members,
    'activeMembers', u.active_members, 'courses', u.courses, 'storageBytes', u.storage_bytes,
    'lastActivityAt', u.last_activity_at, 'measuredAt', u.measured_at) end as usage,
  json_build_object('seats', l.seats, 'storageBytes', l.storage_bytes) as limits`

const from = `tenants t
  left join tenant_domains d2 on d2.tenant_id = t.id and d2.is_primary
  left join schema_versions v on v.schema_name = t.schema_name
  left join tenant_usage u on u.tenant_id = t.id
  left join tenant_limits l on l.tenant_id = t.id
  left join (select tenant_id, count(*) as n from dead_letters group by 1) d on d.tenant_id = t.id
  left join (select tenant_id, count(*) as n from bus.deliveries
    where state = 'waiting' and available_at <= now() group by 1) w on w.tenant_id = t.id`

/** Tenants with their health and use, for the operator: one query, and none in any tenant. */
export class ListTenantUsage {
  async handle({ q = '', health, page = 1, perPage = 25 }: TenantUsageFilter = {}) {
    const { rows } = await platformConnection().rawQuery(
      `with listed as (select ${columns} from ${from}
         where ? = '' or t.slug ilike ? or t.name ilike ?)
       select *, count(*) over ()::int as total from listed
       where ?::text is null or health = ? or (? = 'attention' and health <> 'healthy')
       order by "createdAt" desc, id limit ? offset ?`,
      [
        ...[await SchemaMigrator.names('tenant'), q, `%${q}%`, `%${q}%`],
        ...[health ?? null, health ?? null, health ?? null, perPage, (page - 1) * perPage],
      ] as never[]
    )
    const total: number = rows[0]?.total ?? 0
    return { tenants: rows as TenantUsageRow[], page, perPage, total }
  }
}

import { platformConnection } from '#core/database/connections'
import { SchemaMigrator } from '#platform/migrations/schema_migrator'
import { HEALTH } from '#platform/queries/tenant_health'

export interface PlatformSummary {
  tenants: number
  /** Of them, those that want somebody to look */
  attention: number
  members: number
  activeMembers: number
  storageBytes: number
  /** Due and not done */
  backlog: number
  oldestWaitingSeconds: number
  deadLetters: number
  workers: number
}

/** The whole house in numbers. */
export class SummarizePlatform {
  async handle(): Promise<PlatformSummary> {
    const { rows } = await platformConnection().rawQuery(
      `with due as (select available_at from bus.deliveries
           where state = 'waiting' and available_at <= now()),
         house as (select u.*, ${HEALTH} as health from tenants t
           left join schema_versions v on v.schema_name = t.schema_name
           left join tenant_usage u on u.tenant_id = t.id
           left join tenant_limits l on l.tenant_id = t.id
           left join (select tenant_id, count(*) as n from dead_letters group by 1) d
             on d.tenant_id = t.id)
       select count(*)::int as tenants,
         (count(*) filter (where health <> 'healthy'))::int as attention,
         coalesce(sum(members), 0)::int as members,
         coalesce(sum(active_members), 0)::int as "activeMembers",
         coalesce(sum(storage_bytes), 0)::float8 as "storageBytes",
         (select count(*)::int from due) as backlog,
         (select coalesce(extract(epoch from now() - min(available_at)), 0)::int from due)
           as "oldestWaitingSeconds",
         (select count(*)::int from dead_letters) as "deadLetters",
         (select count(*)::int from workers where seen_at > now() - interval '1 minute') as workers
       from house`,
      [await SchemaMigrator.names('tenant')]
    )
    return rows[0]
  }
}

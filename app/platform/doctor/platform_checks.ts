import { access } from 'node:fs/promises'
import { assets } from '#config/assets'
import { migratorConnection, platformConnection } from '#core/database/connections'
import type { DoctorCheck } from '#core/registries/doctor'
import { greetMail, pingRedis } from '#platform/doctor/wire_checks'
import { SchemaMigrator } from '#platform/migrations/schema_migrator'
import { ListOutdatedSchemas } from '#platform/queries/list_outdated_schemas'
import { probeDisk } from '#storage/contract'

const OLDEST_POSTGRES = 150_000

async function database(): Promise<string> {
  const { rows } = await migratorConnection().rawQuery(
    `select current_setting('server_version') as version,
       current_setting('server_version_num')::int as number`
  )
  if (rows[0].number < OLDEST_POSTGRES) {
    throw new Error(`PostgreSQL ${rows[0].version} is too old`)
  }
  return `PostgreSQL ${rows[0].version}`
}

async function platformSchema(): Promise<string> {
  const { rows } = await platformConnection().rawQuery(
    `select applied from schema_versions where schema_name = 'platform'`
  )
  const applied = new Set<string>(rows[0]?.applied)
  const names = await SchemaMigrator.names('platform')
  const missing = names.filter((name) => !applied.has(name))
  if (missing.length > 0) {
    throw new Error(`behind by ${missing.length}: ${missing.join(', ')}`)
  }
  return `at ${names.at(-1)}`
}

async function tenantSchemas(): Promise<string> {
  const outdated = await new ListOutdatedSchemas().handle()
  if (outdated.length > 0) {
    throw new Error(`${outdated.length} behind, for instance ${outdated[0]}`)
  }
  const { rows } = await platformConnection().rawQuery('select count(*)::int as n from tenants')
  return `${rows[0].n} tenants at the newest version`
}

async function orphanSchemas(): Promise<string> {
  const { rows } = await migratorConnection().rawQuery(
    `select n.nspname as name from pg_namespace n where n.nspname ~ '^(t|spare)_'
       and not exists (select 1 from platform.tenants where schema_name = n.nspname)
       and not exists (select 1 from platform.spare_schemas where schema_name = n.nspname)
     union all
     select t.schema_name from platform.tenants t
     where not exists (select 1 from pg_namespace where nspname = t.schema_name)`
  )
  if (rows.length > 0) {
    throw new Error(`${rows.length} without their other half, for instance ${rows[0].name}`)
  }
  return 'every tenant has its schema, every schema its tenant'
}

async function storage(): Promise<string> {
  await probeDisk()
  return 'written, read and removed'
}

async function built(file: string): Promise<string> {
  await access(file)
  return 'built'
}

export const platformChecks: DoctorCheck[] = [
  {
    component: 'database',
    examine: database,
    cure: 'Start PostgreSQL ≥ 15 and check DATABASE_URL',
  },
  { component: 'platform schema', examine: platformSchema, cure: 'node ace platform:setup' },
  { component: 'tenant schemas', examine: tenantSchemas, cure: 'node ace tenant:migrate' },
  {
    component: 'schema register',
    examine: orphanSchemas,
    cure: 'Restore the missing half, or finish with: node ace tenant:delete <slug>',
  },
  {
    component: 'redis',
    examine: pingRedis,
    cure: 'Start Redis and check REDIS_URL',
  },
  {
    component: 'storage',
    examine: storage,
    cure: 'Make STORAGE_ROOT writable, or check the S3_* settings and the bucket',
  },
  { component: 'mail', examine: greetMail, cure: 'Check SMTP_URL: nothing answers there' },
  {
    component: 'widgets',
    examine: () => built(`${assets.widgets}/v1.js`),
    cure: 'node widgets/build.mjs',
  },
  {
    component: 'portal',
    examine: () => built(`${assets.portal}/index.html`),
    cure: 'npx vite build portal',
  },
]

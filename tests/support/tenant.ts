import redis from '@adonisjs/redis/services/main'
import type { Group } from '@japa/runner/core'
import type { TenantScope } from '#core/tenant_context'
import { appUrl } from '#config/app'
import { migratorConnection } from '#core/database/connections'
import { newId } from '#core/shared/id'
import { tenantContext } from '#core/tenant_context'
import { ProvisionTenant } from '#platform/actions/provision_tenant'
import { settings } from '#tenancy/contract'

/** A tenant of a test group, made through the real action, emptied after each test. */
export class TestTenant {
  declare scope: TenantScope
  #kept = new Set<string>()

  /** For the `Host` header of a request */
  get host(): string {
    return `${this.scope.slug}.${appUrl.hostname}`
  }

  run<Result>(callback: () => Result | Promise<Result>): Promise<Result> {
    return tenantContext.run(this.scope, callback)
  }

  async provision({ name }: { name?: string } = {}): Promise<void> {
    const slug = `t-${newId().slice(-12)}`
    this.scope = await new ProvisionTenant().handle({
      slug,
      name: name ?? `Akademi ${slug}`,
      locale: 'tr',
      timeZone: 'Europe/Istanbul',
      currency: 'TRY',
      admin: { email: `admin@${slug}.test`, name: 'İlk Yönetici' },
    })
    // The admin's invitation is no test's subject, and no mail server is there to take it.
    await this.#forgetJobs()
  }

  /** What the group has prepared, a course for instance, outlives its tests: those tables stay. */
  async keepWhatIsThere(): Promise<void> {
    const { schema } = this.scope
    for (const table of await this.#tables()) {
      const { rows } = await migratorConnection().rawQuery(
        `select 1 from "${schema}"."${table}" limit 1`
      )
      if (rows.length > 0) {
        this.#kept.add(table)
      }
    }
  }

  /** Deleting from all tables takes milliseconds; a transaction around the test would pin the path. */
  async empty(): Promise<void> {
    const all = await this.#tables()
    const tables = all.filter((table) => !this.#kept.has(table))
    const deletes = tables.map((table) => `delete from "${this.scope.schema}"."${table}";`)
    await migratorConnection().rawQuery(
      `begin; set local session_replication_role = replica; ${deletes.join(' ')} commit;`
    )
    await this.#forgetJobs()
    await this.#forgetInRedis()
    await this.run(() => settings.forget())
  }

  async #tables(): Promise<string[]> {
    const { rows } = await migratorConnection().rawQuery(
      'select tablename from pg_tables where schemaname = ?',
      [this.scope.schema]
    )
    return rows.map(({ tablename }: { tablename: string }) => tablename)
  }

  async #forgetJobs(): Promise<void> {
    await migratorConnection().rawQuery(
      `with gone as (delete from bus.outbox where tenant_role = ?)
       delete from bus.deliveries where tenant_id = ?`,
      [this.scope.role, this.scope.id]
    )
  }

  /** Counted tries and spent proofs: each test begins with none. */
  async #forgetInRedis(): Promise<void> {
    const patterns = ['rl', 't'].map((kind) => `${kind}:${this.scope.id}:*`)
    const found = await Promise.all(patterns.map((pattern) => redis.keys(pattern)))
    const keys = found.flat()
    if (keys.length > 0) {
      await redis.del(...keys)
    }
  }
}

/** Call once in a group: `const tenant = useTenant(group)`. */
export function useTenant(group: Group): TestTenant {
  const tenant = new TestTenant()
  group.setup(() => tenant.provision())
  group.each.teardown(() => tenant.empty())
  return tenant
}

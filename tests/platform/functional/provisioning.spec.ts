import { test } from '@japa/runner'
import { migratorConnection, tenantConnection } from '#core/database/connections'
import { provisioningSteps } from '#core/registries/provisioning'
import { newId } from '#core/shared/id'
import { tenantContext } from '#core/tenant_context'
import { DeleteTenant } from '#platform/actions/delete_tenant'
import { KeepSpareSchemas } from '#platform/actions/keep_spare_schemas'
import { ProvisionTenant, type NewTenant } from '#platform/actions/provision_tenant'
import { SlugTaken, UnknownTenant } from '#platform/errors'
import { FindTenant } from '#tenancy/contract'

const newTenant = (): NewTenant => {
  const slug = `p-${newId().slice(-12)}`
  return {
    slug,
    name: 'Yeni Akademi',
    locale: 'tr',
    timeZone: 'Europe/Istanbul',
    currency: 'TRY',
    admin: { email: `admin@${slug}.test`, name: 'Yönetici' },
  }
}

async function exists(kind: 'schema' | 'role', name: string): Promise<boolean> {
  const sql = {
    schema: 'select 1 from pg_namespace where nspname = ?',
    role: 'select 1 from pg_roles where rolname = ?',
  }
  const { rows } = await migratorConnection().rawQuery(sql[kind], [name])
  return rows.length > 0
}

test.group('F-TEN-1: a tenant is one schema, made in one transaction', (group) => {
  const made: string[] = []

  group.each.teardown(async () => {
    for (const slug of made.splice(0)) {
      await new DeleteTenant().handle(slug)
    }
  })

  async function provision(input = newTenant()) {
    const tenant = await new ProvisionTenant().handle(input)
    made.push(tenant.slug)
    return tenant
  }

  test('it has its first admin and its address', async ({ assert }) => {
    const tenant = await provision()
    const { rows } = await tenantContext.run(tenant, () =>
      tenantConnection().rawQuery(
        'select m.email, r.role from members m join member_roles r on r.member_id = m.id'
      )
    )
    assert.deepEqual(rows, [{ email: `admin@${tenant.slug}.test`, role: 'TENANT_ADMIN' }])
    const found = await new FindTenant().byHost(`${tenant.slug}.localhost`)
    assert.equal(found?.id, tenant.id)
  })

  test('a slug belongs to one tenant, also when two ask at once', async ({ assert }) => {
    const input = newTenant()
    const results = await Promise.allSettled([provision(input), provision(input)])
    const refused = results.filter((result) => result.status === 'rejected')
    assert.equal(refused.length, 1)
    assert.instanceOf(refused[0].reason, SlugTaken)
  })

  test('when a step of a slice fails, nothing is left behind', async ({ assert }) => {
    let schema = ''
    provisioningSteps.add({
      name: 'test.fails',
      async run(tenant) {
        schema = tenant.schema
        throw new Error('step failed')
      },
    })
    const input = newTenant()
    try {
      await assert.rejects(() => provision(input), 'step failed')
    } finally {
      provisioningSteps.add({ name: 'test.fails', run: async () => {} })
    }
    assert.isFalse(await exists('schema', schema))
    assert.isNull(await new FindTenant().bySlug(input.slug))
  })

  test('with a spare schema it appears in milliseconds', async ({ assert }) => {
    await new KeepSpareSchemas().handle(1)
    const start = performance.now()
    const tenant = await provision()
    assert.isBelow(performance.now() - start, 1_000)
    assert.isTrue(await exists('schema', tenant.schema))
    assert.match(tenant.schema, /^t_/)
  })

  test('spares are kept at the wanted number, by two at once as well', async ({ assert }) => {
    await Promise.all([new KeepSpareSchemas().handle(2), new KeepSpareSchemas().handle(2)])
    const { rows } = await migratorConnection().rawQuery(
      'select count(*)::int as n from platform.spare_schemas'
    )
    assert.isAtLeast(rows[0].n, 2)
    assert.isAtMost(rows[0].n, 3)
  }).timeout(60_000)

  test('deleting takes schema, role and address, and says when there is none', async ({
    assert,
  }) => {
    const tenant = await new ProvisionTenant().handle(newTenant())
    await new DeleteTenant().handle(tenant.slug)
    assert.isFalse(await exists('schema', tenant.schema))
    assert.isFalse(await exists('role', tenant.role))
    assert.isNull(await new FindTenant().byHost(`${tenant.slug}.localhost`))
    await assert.rejects(() => new DeleteTenant().handle(tenant.slug), UnknownTenant as never)
  })
})

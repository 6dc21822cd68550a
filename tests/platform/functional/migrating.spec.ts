import { test } from '@japa/runner'
import { migratorConnection, tenantConnection } from '#core/database/connections'
import { MigrateTenants } from '#platform/actions/migrate_tenants'
import { SchemaMigrator } from '#platform/migrations/schema_migrator'
import { runCommand } from '#tests/support/ace'
import { useTenant, type TestTenant } from '#tests/support/tenant'

const LAST = '0090_embedding'

/** The tenant is as it was before its last migration: one table fewer. */
async function setBack(tenant: TestTenant): Promise<void> {
  const { schema } = tenant.scope
  await migratorConnection().rawQuery(`drop table if exists "${schema}".handoff_uses`)
  await forget(tenant)
}

/** Says that the migration did not run although its table is there: it will fail. */
async function forget({ scope }: TestTenant): Promise<void> {
  await migratorConnection().rawQuery(
    'update platform.schema_versions set applied = array_remove(applied, ?) where schema_name = ?',
    [LAST, scope.schema]
  )
}

async function applied({ scope }: TestTenant): Promise<string[]> {
  const { rows } = await migratorConnection().rawQuery(
    'select applied from platform.schema_versions where schema_name = ?',
    [scope.schema]
  )
  return rows[0].applied
}

const hasTable = (tenant: TestTenant) =>
  tenant.run(async () => {
    const { rows } = await tenantConnection().rawQuery(`select to_regclass('handoff_uses') as t`)
    return rows[0].t !== null
  })

test.group('F-TEN-4: all tenants are brought to the newest version', (group) => {
  const good = useTenant(group)
  const other = useTenant(group)
  const bad = useTenant(group)

  group.each.teardown(async () => {
    for (const tenant of [good, other, bad]) {
      await setBack(tenant)
    }
    await new MigrateTenants().handle()
  })

  test('one that fails is named and unchanged, the others are migrated', async ({ assert }) => {
    await setBack(good)
    await setBack(other)
    await forget(bad)
    const before = await applied(bad)
    const run = await new MigrateTenants().handle()
    assert.deepEqual(
      run.failed.map(({ schema }) => schema),
      [bad.scope.schema]
    )
    assert.match(JSON.stringify(run.failed), /already exists/)
    assert.isTrue((await hasTable(good)) && (await hasTable(other)))
    assert.deepEqual(await applied(bad), before)
    assert.sameMembers(await applied(good), await SchemaMigrator.names('tenant'))
  })

  test('running again does only what is left', async ({ assert }) => {
    await setBack(good)
    await new MigrateTenants().handle()
    const again = await new MigrateTenants().handle()
    assert.equal(again.total, 0)
  })

  test('two runs at once meet without harm', async ({ assert }) => {
    await setBack(good)
    await setBack(other)
    const runs = await Promise.all([new MigrateTenants().handle(), new MigrateTenants().handle()])
    assert.deepEqual(
      runs.flatMap(({ failed }) => failed),
      []
    )
    assert.isTrue((await hasTable(good)) && (await hasTable(other)))
  })

  test('the command shows progress, names the failed and exits with 1', async ({ assert }) => {
    await setBack(good)
    await forget(bad)
    const { exitCode, lines } = await runCommand('tenant:migrate', [])
    assert.equal(exitCode, 1)
    const text = lines.join('\n')
    assert.include(text, bad.scope.schema)
    assert.match(text, /1 failed/)
    assert.match(text, /\d+\/\d+/)
  })
})

import { test } from '@japa/runner'
import { tenantConnection } from '#core/database/connections'
import { LimitReached } from '#tenancy/errors'
import { limits, limitUses, SetLimits } from '#tenancy/contract'
import { runCommand } from '#tests/support/ace'
import { signIn } from '#tests/support/sign_in'
import { useTenant, type TestTenant } from '#tests/support/tenant'

const NONE = { seats: null, storageBytes: null, liveMinutes: null }

/** Uses a live minute: the kind that no slice counts yet, so the test counts members instead. */
async function useOne(tenant: TestTenant): Promise<boolean> {
  return tenant.run(() =>
    tenantConnection().transaction(async (trx) => {
      try {
        await limits.take('liveMinutes', 1, trx)
      } catch (error) {
        if (error instanceof LimitReached) return false
        throw error
      }
      await trx.rawQuery(`insert into settings (group_name) values (gen_random_uuid()::text)`)
      return true
    })
  )
}

test.group('F-TEN-3: limits of a plan', (group) => {
  const tenant = useTenant(group)
  group.setup(() =>
    limitUses.provide('liveMinutes', async (db) => {
      const { rows } = await db.rawQuery('select count(*)::int as used from settings')
      return rows[0].used
    })
  )
  group.each.teardown(async () => {
    await new SetLimits().handle(tenant.scope.id, NONE)
  })

  test('a tenant without limits has none', async ({ assert }) => {
    assert.deepEqual(await tenant.run(() => limits.read()), NONE)
    assert.isTrue(await useOne(tenant))
  })

  test('ten at once for three places: three get one', async ({ assert }) => {
    await new SetLimits().handle(tenant.scope.id, { liveMinutes: 3 })
    const taken = await Promise.all(Array.from({ length: 10 }, () => useOne(tenant)))
    assert.lengthOf(taken.filter(Boolean), 3)
  })

  test('setting one limit leaves the others', async ({ assert }) => {
    await new SetLimits().handle(tenant.scope.id, { seats: 5 })
    await new SetLimits().handle(tenant.scope.id, { storageBytes: 10_000_000_000 })
    const read = await tenant.run(() => limits.read())
    assert.deepEqual(read, { seats: 5, storageBytes: 10_000_000_000, liveMinutes: null })
  })

  test('the admin sees each limit with its use', async ({ client, assert }) => {
    await new SetLimits().handle(tenant.scope.id, { liveMinutes: 3 })
    await useOne(tenant)
    const { accessToken } = await signIn(tenant, { roles: ['TENANT_ADMIN'] })
    const response = await client
      .get('/api/v1/limits')
      .header('host', tenant.host)
      .bearerToken(accessToken)
    response.assertStatus(200)
    const { data } = response.body()
    assert.sameMembers(
      data.map(({ kind }: { kind: string }) => kind),
      ['seats', 'storageBytes', 'liveMinutes']
    )
    assert.deepInclude(data, { kind: 'liveMinutes', limit: 3, used: 1 })
  })
})

test.group('F-TEN-3: tenant:limits', (group) => {
  const tenant = useTenant(group)

  test('sets and shows; “none” takes a limit away', async ({ assert }) => {
    const { slug } = tenant.scope
    const set = await runCommand('tenant:limits', [
      slug,
      '--seats=50',
      '--storage-bytes=1000',
      '--json',
    ])
    assert.deepEqual(set.json(), { seats: 50, storageBytes: 1000, liveMinutes: null })
    const less = await runCommand('tenant:limits', [slug, '--seats=none', '--json'])
    assert.deepEqual(less.json(), { seats: null, storageBytes: 1000, liveMinutes: null })
  })

  test('{title} is refused with exit code 1')
    .with([
      { title: 'no seat at all', flag: '--seats=0' },
      { title: 'a word', flag: '--seats=many' },
    ])
    .run(async ({ assert }, { flag }) => {
      const refused = await runCommand('tenant:limits', [tenant.scope.slug, flag])
      assert.equal(refused.exitCode, 1)
    })
})

import type { ApiClient } from '@japa/api-client'
import { test } from '@japa/runner'
import { appUrl } from '#config/app'
import { platformConnection } from '#core/database/connections'
import { newId } from '#core/shared/id'
import { MeasureTenant } from '#platform/actions/measure_tenant'
import { SetLimits } from '#tenancy/contract'
import { queriesOf } from '#tests/support/count_queries'
import { publishLecture } from '#tests/support/lecture'
import { addMember, suspend } from '#tests/support/members'
import { signInPlatformAdmin } from '#tests/support/platform_admin'
import { useTenant } from '#tests/support/tenant'

test.group('F-SUA-1: the operator sees health and use of every tenant', (group) => {
  const tenant = useTenant(group)
  let bearer: string
  group.setup(async () => {
    const admin = await signInPlatformAdmin()
    bearer = admin.accessToken
  })
  group.each.setup(() => async () => {
    const { id } = tenant.scope
    await platformConnection().rawQuery('delete from dead_letters where tenant_id = ?', [id])
    await platformConnection().rawQuery('delete from tenant_usage where tenant_id = ?', [id])
    await platformConnection().rawQuery('delete from tenant_limits where tenant_id = ?', [id])
  })

  const ask = (client: ApiClient, path: string, qs: object = {}) =>
    client
      .get(`/api/v1/platform/${path}`)
      .header('host', appUrl.hostname)
      .bearerToken(bearer)
      .qs(qs)

  async function row(client: ApiClient, qs: object = {}) {
    const response = await ask(client, 'tenants', { q: tenant.scope.slug, ...qs })
    response.assertStatus(200)
    return response.body().data[0]
  }

  const measure = () => tenant.run(() => new MeasureTenant().handle())

  const bury = () =>
    platformConnection().rawQuery(
      `insert into dead_letters (id, handler, tenant_id, kind, name, queue, payload, metadata,
         occurred_at, attempts, error)
       values (?, 'h', ?, 'job', 'RenderThing', 'default', '{}', '{}', now(), 8, 'Error: x')`,
      [newId(), tenant.scope.id]
    )

  test('a tenant that was never measured is healthy and says so', async ({ client, assert }) => {
    const found = await row(client)
    assert.equal(found.health, 'healthy')
    assert.isNull(found.usage)
    assert.deepEqual(found.limits, { seats: null, storageBytes: null })
  })

  test('members, courses and bytes are counted as they are', async ({ client, assert }) => {
    await tenant.empty()
    await addMember(tenant)
    await suspend(tenant, await addMember(tenant))
    await publishLecture(tenant)
    await measure()
    const { usage } = await row(client)
    assert.containsSubset(usage, { members: 1, courses: 1, lastActivityAt: null })
    assert.isAbove(usage.storageBytes, 1_000)
    await addMember(tenant)
    await measure()
    const again = await row(client)
    assert.equal(again.usage.members, 2)
  })

  test('a limit that is nearly used up, then used up, wants attention', async ({
    client,
    assert,
  }) => {
    await tenant.empty()
    for (let count = 0; count < 9; count++) await addMember(tenant)
    await measure()
    await new SetLimits().handle(tenant.scope.id, { seats: 10 })
    const filling = await row(client, { health: 'attention' })
    assert.equal(filling.health, 'filling')
    await new SetLimits().handle(tenant.scope.id, { seats: 8 })
    const full = await row(client, { health: 'full' })
    assert.equal(full.health, 'full')
  })

  test('a job that was given up makes its tenant failing', async ({ client, assert }) => {
    await bury()
    const found = await row(client, { health: 'attention' })
    assert.containsSubset(found, { health: 'failing', deadLetters: 1 })
    const summary = await ask(client, 'summary')
    assert.isAtLeast(summary.body().data.attention, 1)
    assert.isAtLeast(summary.body().data.deadLetters, 1)
  })

  test('a schema behind the newest migration is outdated', async ({ client, assert, cleanup }) => {
    const { schema } = tenant.scope
    const set = (applied: string) =>
      platformConnection().rawQuery(
        `update schema_versions set applied = ${applied} where schema_name = ?`,
        [schema]
      )
    const { rows } = await platformConnection().rawQuery(
      'select applied[cardinality(applied)] as last from schema_versions where schema_name = ?',
      [schema]
    )
    cleanup(() => set(`applied || array['${rows[0].last}']`))
    await set('trim_array(applied, 1)')
    const found = await row(client)
    assert.equal(found.health, 'outdated')
  })

  test('listing looks into no tenant, however many there are', async ({ client, assert }) => {
    const queries = await queriesOf(async () => {
      await ask(client, 'tenants', { perPage: 100 })
      await ask(client, 'summary')
    })
    assert.deepEqual(queries, [])
  })

  test('an unknown health → 422', async ({ client }) => {
    const response = await ask(client, 'tenants', { health: 'fine' })
    response.assertStatus(422)
  })
})

import type { ApiClient } from '@japa/api-client'
import { test } from '@japa/runner'
import { tenantConnection } from '#core/database/connections'
import { queriesOf } from '#tests/support/count_queries'
import { addMember } from '#tests/support/members'
import { signIn } from '#tests/support/sign_in'
import { useTenant } from '#tests/support/tenant'

interface Row {
  name: string
  email: string
  roles: string[]
  status: string
}

test.group('Members, as the portal lists them', (group) => {
  const tenant = useTenant(group)
  let bearer: string
  group.each.setup(async () => {
    const admin = await signIn(tenant, { roles: ['TENANT_ADMIN'], name: 'Zuhal Yönetici' })
    bearer = admin.accessToken
  })

  const list = (client: ApiClient, query: Record<string, unknown> = {}) =>
    client.get('/api/v1/members').header('host', tenant.host).bearerToken(bearer).qs(query)

  async function namesFor(client: ApiClient, query: Record<string, unknown>) {
    const response = await list(client, query)
    response.assertStatus(200)
    return response.body().data.map(({ name }: Row) => name)
  }

  test('each row says who, what and since when', async ({ client, assert }) => {
    const { id, email } = await addMember(tenant, {
      name: 'Ada',
      roles: ['STUDENT', 'INSTRUCTOR'],
      status: 'invited',
    })
    const response = await list(client, { q: 'ada' })
    const [row] = response.body().data
    assert.containsSubset(row, {
      id,
      email,
      name: 'Ada',
      roles: ['INSTRUCTOR', 'STUDENT'],
      status: 'invited',
      lastSeenAt: null,
    })
    assert.match(row.createdAt, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)
    assert.deepEqual(response.body().meta, { page: 1, perPage: 25, total: 1 })
    assert.notProperty(row, 'passwordHash')
  })

  test('names stand in the order of the Turkish alphabet', async ({ client, assert }) => {
    for (const name of ['Irmak', 'İpek', 'Çınar', 'Cem', 'Deniz', 'Şule', 'Sena']) {
      await addMember(tenant, { name })
    }
    const names = await namesFor(client, { sort: 'name' })
    const expected = ['Cem', 'Çınar', 'Deniz', 'Irmak', 'İpek', 'Sena', 'Şule', 'Zuhal Yönetici']
    assert.deepEqual(names, expected)
    assert.deepEqual(await namesFor(client, { sort: '-name' }), expected.reverse())
  })

  test('search “{q}” finds {found}')
    .with([
      { q: 'isik', found: ['Işık Öz'] },
      { q: 'IŞIK', found: ['Işık Öz'] },
      { q: 'öz', found: ['Işık Öz'] },
      { q: 'oz is', found: ['Işık Öz'] },
      { q: 'ılgaz', found: ['İlgaz'] },
      { q: 'ilgaz@okul', found: ['İlgaz'] },
      { q: 'i%k', found: ['Işık Öz', 'İlgaz'] },
      { q: 'yok', found: [] },
    ])
    .run(async ({ client, assert }, { q, found }) => {
      await addMember(tenant, { name: 'Işık Öz', email: 'a@okul.test' })
      await addMember(tenant, { name: 'İlgaz', email: 'ilgaz@okul.test' })
      assert.sameMembers(await namesFor(client, { q }), found)
    })

  test('role and status narrow the list', async ({ client, assert }) => {
    await addMember(tenant, { name: 'Eğitmen', roles: ['INSTRUCTOR', 'STUDENT'] })
    await addMember(tenant, { name: 'Davetli', roles: ['INSTRUCTOR'], status: 'invited' })
    await addMember(tenant, { name: 'Öğrenci' })
    assert.sameMembers(await namesFor(client, { role: 'INSTRUCTOR' }), ['Davetli', 'Eğitmen'])
    assert.deepEqual(await namesFor(client, { status: 'invited' }), ['Davetli'])
    const both = { role: 'INSTRUCTOR', status: 'active' }
    assert.deepEqual(await namesFor(client, both), ['Eğitmen'])
  })

  test('several values of one filter add up', async ({ client, assert }) => {
    await addMember(tenant, { name: 'Davetli', status: 'invited' })
    await addMember(tenant, { name: 'Kapalı', status: 'suspended', roles: ['INSTRUCTOR'] })
    const names = await namesFor(client, { status: 'invited,suspended' })
    assert.deepEqual(names, ['Davetli', 'Kapalı'])
    const both = { status: 'invited,suspended', role: 'INSTRUCTOR,TENANT_ADMIN' }
    assert.deepEqual(await namesFor(client, both), ['Kapalı'])
  })

  test('who was here when narrows the list', async ({ client, assert }) => {
    const days = [1, 20, 40]
    for (const ago of days) {
      const { id } = await addMember(tenant, { name: `${ago}` })
      const seen = new Date(Date.now() - ago * 86_400_000)
      await tenant.run(() =>
        tenantConnection().query().from('members').where('id', id).update({ last_seen_at: seen })
      )
    }
    await addMember(tenant, { name: 'hiç' })
    assert.deepEqual(await namesFor(client, { lastSeen: 'week' }), ['1', 'Zuhal Yönetici'])
    assert.deepEqual(await namesFor(client, { lastSeen: 'month' }), ['1', '20', 'Zuhal Yönetici'])
    assert.deepEqual(await namesFor(client, { lastSeen: 'earlier' }), ['40'])
    assert.deepEqual(await namesFor(client, { lastSeen: 'never' }), ['hiç'])
  })

  test('pages follow each other without a gap', async ({ client, assert }) => {
    for (const name of ['A', 'B', 'C', 'D']) {
      await addMember(tenant, { name })
    }
    const first = await list(client, { perPage: 2, page: 1 })
    const last = await list(client, { perPage: 2, page: 3 })
    assert.deepEqual(first.body().meta, { page: 1, perPage: 2, total: 5 })
    assert.deepEqual(
      first.body().data.map(({ name }: Row) => name),
      ['A', 'B']
    )
    assert.deepEqual(
      last.body().data.map(({ name }: Row) => name),
      ['Zuhal Yönetici']
    )
  })

  test('who was never here comes last when sorted by the last visit', async ({
    client,
    assert,
  }) => {
    await addMember(tenant, { name: 'Hiç Gelmedi' })
    const names = await namesFor(client, { sort: '-lastSeenAt' })
    assert.deepEqual(names, ['Zuhal Yönetici', 'Hiç Gelmedi'])
  })

  test('fifty members cost as many queries as one', async ({ client, assert }) => {
    const few = await queriesOf(() => list(client, { perPage: 100 }))
    await Promise.all(
      Array.from({ length: 50 }, (_, index) => addMember(tenant, { name: `${index}` }))
    )
    let rows = 0
    const many = await queriesOf(async () => {
      const response = await list(client, { perPage: 100 })
      rows = response.body().data.length
    })
    assert.equal(rows, 51)
    assert.equal(many.length, few.length)
    assert.isAtMost(many.length, 3)
  })

  test('{title} → 422 {code}')
    .with([
      { title: 'unknown role', query: { role: 'ADMIN' }, code: 'E_VALIDATION' },
      { title: 'unknown order', query: { sort: 'roles' }, code: 'E_VALIDATION' },
      { title: 'page zero', query: { page: 0 }, code: 'E_VALIDATION' },
      { title: 'a page of thousands', query: { perPage: 5_000 }, code: 'E_VALIDATION' },
      { title: 'unknown parameter', query: { limit: 5 }, code: 'E_UNKNOWN_FIELD' },
    ])
    .run(async ({ client }, { query, code }) => {
      const response = await list(client, query)
      response.assertStatus(422)
      response.assertBodyContains({ code })
    })
})

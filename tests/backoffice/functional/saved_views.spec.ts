import type { ApiClient } from '@japa/api-client'
import { test } from '@japa/runner'
import { signIn } from '#tests/support/sign_in'
import { useTenant } from '#tests/support/tenant'

test.group('Saved views of a list', (group) => {
  const tenant = useTenant(group)
  const invited = { screen: 'members', name: 'Davetliler', query: 'status=invited&sort=name' }

  async function reader(client: ApiClient) {
    const { accessToken } = await signIn(tenant, { roles: ['TENANT_ADMIN'] })
    const as = <Request extends { header(name: string, value: string): Request }>(it: Request) =>
      it.header('host', tenant.host).header('authorization', `Bearer ${accessToken}`)
    return {
      list: async (screen = 'members') => {
        const response = await as(client.get('/api/v1/saved_views')).qs({ screen })
        return response.body().data
      },
      save: (view: object) => as(client.post('/api/v1/saved_views')).json(view),
      forget: (id: string) => as(client.delete(`/api/v1/saved_views/${id}`)),
    }
  }

  test('a view comes back by its name, on its screen', async ({ client, assert }) => {
    const admin = await reader(client)
    const saved = await admin.save(invited)
    saved.assertStatus(201)
    const { id, name, query } = saved.body().data
    assert.deepEqual({ name, query }, { name: invited.name, query: invited.query })
    assert.deepEqual(await admin.list(), [{ id, name, query }])
    assert.deepEqual(await admin.list('courses'), [])
  })

  test('saving a name again replaces its view', async ({ client, assert }) => {
    const admin = await reader(client)
    await admin.save(invited)
    await admin.save({ ...invited, query: 'status=suspended' })
    const views = await admin.list()
    assert.lengthOf(views, 1)
    assert.equal(views[0].query, 'status=suspended')
  })

  test('another member neither sees nor deletes it', async ({ client, assert }) => {
    const owner = await reader(client)
    const other = await reader(client)
    const saved = await owner.save(invited)
    const { id } = saved.body().data
    assert.deepEqual(await other.list(), [])
    const refused = await other.forget(id)
    refused.assertStatus(404)
    const gone = await owner.forget(id)
    gone.assertStatus(204)
    assert.deepEqual(await owner.list(), [])
  })

  test('the thirty-first is refused and none is lost', async ({ client, assert }) => {
    const admin = await reader(client)
    for (let index = 0; index < 30; index++) {
      await admin.save({ ...invited, name: `Görünüm ${index}` })
    }
    const refused = await admin.save(invited)
    refused.assertStatus(409)
    refused.assertBodyContains({ code: 'E_TOO_MANY_VIEWS' })
    const replaced = await admin.save({ ...invited, name: 'Görünüm 7' })
    replaced.assertStatus(201)
    assert.lengthOf(await admin.list(), 30)
  })

  test('{title} → 422')
    .with([
      { title: 'no name', view: { ...invited, name: ' ' } },
      { title: 'a long name', view: { ...invited, name: 'a'.repeat(61) } },
      { title: 'a broken screen', view: { ...invited, screen: '../x' } },
      { title: 'a long address', view: { ...invited, query: 'a'.repeat(1_001) } },
      { title: 'an unknown field', view: { ...invited, memberId: 'me' } },
    ])
    .run(async ({ client }, { view }) => {
      const admin = await reader(client)
      const refused = await admin.save(view)
      refused.assertStatus(422)
    })
})

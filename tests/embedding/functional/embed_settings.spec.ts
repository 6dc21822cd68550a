import type { ApiClient } from '@japa/api-client'
import { test } from '@japa/runner'
import { tenantConnection } from '#core/database/connections'
import { newId } from '#core/shared/id'
import { allowPage } from '#tests/support/embed_page'
import { signIn } from '#tests/support/sign_in'
import { useTenant } from '#tests/support/tenant'

test.group('F-EMB-2: keys, sites and hand-off secrets in the admin’s hand', (group) => {
  const tenant = useTenant(group)

  async function admin(client: ApiClient) {
    const { accessToken } = await signIn(tenant, { roles: ['TENANT_ADMIN'] })
    const as = <Request extends ReturnType<ApiClient['get']>>(request: Request) =>
      request.header('host', tenant.host).bearerToken(accessToken)
    return {
      get: (path: string) => as(client.get(`/api/v1/${path}`)),
      post: (path: string, body: object) => as(client.post(`/api/v1/${path}`)).json(body),
      delete: (path: string) => as(client.delete(`/api/v1/${path}`)),
    }
  }

  test('a key is made, shown and revoked, and the audit says so', async ({ client, assert }) => {
    const { get, post, delete: remove } = await admin(client)
    const made = await post('embed_keys', { name: 'Mağaza', mode: 'live' })
    made.assertStatus(201)
    const { id, key } = made.body().data
    assert.match(key, /^pk_live_[0-9a-f]{36}$/)
    const removed = await remove(`embed_keys/${id}`)
    removed.assertStatus(204)
    const list = await get('embed_keys')
    const row = list.body().data.find((each: { id: string }) => each.id === id)
    assert.isNotNull(row.revokedAt)
    const { rows } = await tenant.run(() =>
      tenantConnection().rawQuery('select action from audit_records order by recorded_at, id')
    )
    assert.includeMembers(
      rows.map(({ action }: { action: string }) => action),
      ['embed_key.created', 'embed_key.revoked']
    )
  })

  test('a revoked key opens nothing, within seconds', async ({ client }) => {
    const page = await allowPage(tenant)
    const { delete: remove } = await admin(client)
    await remove(`embed_keys/${page.keyId}`)
    const response = await client
      .get('/api/v1/tenant')
      .header('host', 'localhost')
      .headers(page.headers)
    response.assertStatus(401)
    response.assertBodyContains({ code: 'E_UNKNOWN_KEY' })
  })

  test('a site that is not on the list is refused without CORS headers', async ({
    client,
    assert,
  }) => {
    const page = await allowPage(tenant)
    const response = await client
      .get('/api/v1/tenant')
      .header('host', 'localhost')
      .headers({ ...page.headers, origin: 'https://evil.example' })
    response.assertStatus(403)
    response.assertBodyContains({ code: 'E_ORIGIN_NOT_ALLOWED' })
    assert.isUndefined(response.header('access-control-allow-origin'))
  })

  test('a preflight passes for a known site only', async ({ client, assert }) => {
    const page = await allowPage(tenant, 'https://bilinen.example')
    const ask = (origin: string) =>
      client.options('/api/v1/courses').header('host', 'localhost').header('origin', origin)
    const known = await ask(page.origin)
    assert.equal(known.header('access-control-allow-origin'), page.origin)
    const unknown = await ask('https://bilinmeyen.example')
    assert.isUndefined(unknown.header('access-control-allow-origin'))
  })

  test('allowing a site twice is once; a path is told back in words', async ({
    client,
    assert,
  }) => {
    const { get, post } = await admin(client)
    await post('embed_origins', { origin: 'https://www.kavruk.com' })
    await post('embed_origins', { origin: 'https://www.kavruk.com/' })
    const list = await get('embed_origins')
    const same = list
      .body()
      .data.filter(({ origin }: { origin: string }) => origin === 'https://www.kavruk.com')
    assert.equal(same.length, 1)
    const wrong = await post('embed_origins', { origin: 'https://www.kavruk.com/okul' })
    wrong.assertStatus(422)
    assert.equal(wrong.body().errors[0].pointer, '/origin')
  })

  test('a hand-off secret is shown once', async ({ client, assert }) => {
    const { get, post } = await admin(client)
    const made = await post('handoff_secrets', {})
    assert.isString(made.body().data.secret)
    const list = await get('handoff_secrets')
    assert.notInclude(list.text(), made.body().data.secret)
  })

  test('what is another tenant’s or nobody’s is not there', async ({ client }) => {
    const { delete: remove } = await admin(client)
    for (const kind of ['embed_keys', 'embed_origins', 'handoff_secrets']) {
      const response = await remove(`${kind}/${newId()}`)
      response.assertStatus(404)
    }
  })
})

test.group('F-EMB-2: the check tells a web developer what is wrong', (group) => {
  const tenant = useTenant(group)

  const check = async (client: ApiClient, query: string) => {
    const response = await client
      .get(`/embed/v1/check?${query}`)
      .header('host', 'localhost')
      .header('accept-language', 'en')
    return { response, data: response.body().data }
  }

  test('nothing is wrong', async ({ client, assert }) => {
    const { key, origin } = await allowPage(tenant)
    const { data, response } = await check(client, `key=${key}&origin=${origin}`)
    assert.isTrue(data.ok)
    assert.equal(response.header('access-control-allow-origin'), '*')
  })

  test('the key is missing or unknown', async ({ client, assert }) => {
    const missing = await check(client, '')
    assert.containsSubset(missing.data, { ok: false, checks: [{ code: 'key', ok: false }] })
    assert.match(missing.data.checks[0].cure, /data-key/)
    const unknown = await check(client, 'key=pk_live_nope')
    assert.match(unknown.data.checks[0].message, /pk_live_nope/)
  })

  test('the site is not listed, and the cure names it', async ({ client, assert }) => {
    const { key } = await allowPage(tenant)
    const { data } = await check(client, `key=${key}&origin=https://evil.example`)
    assert.isFalse(data.ok)
    const origin = data.checks.find(({ code }: { code: string }) => code === 'origin')
    assert.match(origin.cure, /https:\/\/evil\.example/)
  })
})

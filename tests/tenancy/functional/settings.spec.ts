import { test } from '@japa/runner'
import type { ApiClient } from '@japa/api-client'
import { tenantConnection } from '#core/database/connections'
import { settings } from '#tenancy/contract'
import { changeSettings } from '#tests/support/change_settings'
import { signIn } from '#tests/support/sign_in'
import { useTenant, type TestTenant } from '#tests/support/tenant'

async function admin(tenant: TestTenant, client: ApiClient) {
  const { accessToken, member } = await signIn(tenant, { roles: ['TENANT_ADMIN'] })
  const show = (group: string) =>
    client.get(`/api/v1/settings/${group}`).header('host', tenant.host).bearerToken(accessToken)
  const change = (group: string, version: number, body: object) =>
    client
      .patch(`/api/v1/settings/${group}`)
      .header('host', tenant.host)
      .header('if-match', `"${version}"`)
      .bearerToken(accessToken)
      .json(body)
  return { member, show, change, accessToken }
}

test.group('F-TEN-3: settings of an academy', (group) => {
  const tenant = useTenant(group)

  test('what nobody has chosen has its default, and version 0', async ({ client }) => {
    const { show } = await admin(tenant, client)
    const response = await show('money')
    response.assertStatus(200)
    response.assertBody({
      data: {
        group: 'money',
        version: 0,
        values: { currency: 'TRY', taxPercent: 20, pricesIncludeTax: true },
      },
    })
  })

  test('a change holds at once, for the answer and for every reader', async ({
    client,
    assert,
  }) => {
    const { change } = await admin(tenant, client)
    assert.containsSubset(await tenant.run(() => settings.read('access')), { allowsSignUp: true })
    const response = await change('access', 0, { allowsSignUp: false })
    response.assertStatus(200)
    assert.containsSubset(response.body().data, { version: 1, values: { allowsSignUp: false } })
    assert.containsSubset(await tenant.run(() => settings.read('access')), { allowsSignUp: false })
  })

  test('what is not named stays; null goes back to nothing', async ({ client, assert }) => {
    const { change } = await admin(tenant, client)
    await change('organisation', 0, { legalName: 'Kavruk A.Ş.', phone: '0212 000 00 00' })
    const response = await change('organisation', 1, { phone: null })
    assert.containsSubset(response.body().data.values, { legalName: 'Kavruk A.Ş.', phone: null })
  })

  test('the name is the academy’s own: visitors see it, the list of tenants holds it', async ({
    client,
    assert,
    cleanup,
  }) => {
    const { change } = await admin(tenant, client)
    const { name } = tenant.scope
    cleanup(() => changeSettings(tenant, 'organisation', { name }))
    await change('organisation', 0, { name: 'Çınar Akademi' })
    const seen = await client.get('/api/v1/tenant').header('host', tenant.host)
    assert.equal(seen.body().data.name, 'Çınar Akademi')
  })

  test('who changed what from what to what is recorded', async ({ client, assert }) => {
    const { change, member } = await admin(tenant, client)
    await change('money', 0, { taxPercent: 10, pricesIncludeTax: true })
    const [record] = await tenant.run(() =>
      tenantConnection().query().from('audit_records').where('subject_type', 'settings')
    )
    assert.containsSubset(record, {
      action: 'settings.changed',
      actor_id: member.id,
      subject_id: 'money',
      before: { taxPercent: 20 },
      after: { taxPercent: 10 },
    })
    assert.notProperty(record.after, 'pricesIncludeTax')
  })

  test('a change of nothing is no change: no version, no record', async ({ client, assert }) => {
    const { change } = await admin(tenant, client)
    const response = await change('money', 0, { taxPercent: 20 })
    assert.equal(response.body().data.version, 0)
    const records = await tenant.run(() =>
      tenantConnection().query().from('audit_records').where('subject_type', 'settings')
    )
    assert.lengthOf(records, 0)
  })

  test('two admins at once: the slower one is told, nothing is overwritten', async ({
    client,
    assert,
  }) => {
    const { change, show } = await admin(tenant, client)
    const answers = await Promise.all([
      change('money', 0, { taxPercent: 10 }),
      change('money', 0, { taxPercent: 1 }),
    ])
    assert.sameMembers(
      answers.map((answer) => answer.status()),
      [200, 412]
    )
    const won = answers.find((answer) => answer.status() === 200)
    const stored = await show('money')
    assert.deepEqual(stored.body().data, won?.body().data)
  })

  test('without If-Match nothing changes', async ({ client }) => {
    const { accessToken } = await admin(tenant, client)
    const response = await client
      .patch('/api/v1/settings/money')
      .header('host', tenant.host)
      .bearerToken(accessToken)
      .json({ taxPercent: 1 })
    response.assertStatus(428)
    response.assertBodyContains({ code: 'E_PRECONDITION_REQUIRED' })
  })

  test('{title} → {status} {code}')
    .with([
      {
        title: 'a zone that is none',
        group: 'region',
        body: { timeZone: 'Mars/Base' },
        status: 422,
        code: 'E_VALIDATION',
      },
      {
        title: 'a currency that is none',
        group: 'money',
        body: { currency: 'LIRA' },
        status: 422,
        code: 'E_VALIDATION',
      },
      {
        title: 'more than all tax',
        group: 'money',
        body: { taxPercent: 101 },
        status: 422,
        code: 'E_VALIDATION',
      },
      {
        title: 'a colour by name',
        group: 'brand',
        body: { accent: 'red' },
        status: 422,
        code: 'E_VALIDATION',
      },
      {
        title: 'an empty name',
        group: 'organisation',
        body: { name: ' ' },
        status: 422,
        code: 'E_VALIDATION',
      },
      {
        title: 'a field of another group',
        group: 'money',
        body: { accent: '#000000' },
        status: 422,
        code: 'E_UNKNOWN_FIELD',
      },
      {
        title: 'grey on grey',
        group: 'brand',
        body: { text: '#777777', paper: '#888888' },
        status: 422,
        code: 'E_CONTRAST',
      },
      {
        title: 'without the main language',
        group: 'region',
        body: { locales: ['en'] },
        status: 422,
        code: 'E_MAIN_LANGUAGE',
      },
      {
        title: 'a group that is none',
        group: 'weather',
        body: {},
        status: 404,
        code: 'E_NOT_FOUND',
      },
    ])
    .run(async ({ client }, { group: name, body, status, code }) => {
      const { change } = await admin(tenant, client)
      const response = await change(name, 0, body)
      response.assertStatus(status)
      response.assertBodyContains({ code })
    })

  test('a pale accent is allowed: the widgets edge its shapes', async ({ client }) => {
    const { change } = await admin(tenant, client)
    const response = await change('brand', 0, { accent: '#ffee88' })
    response.assertStatus(200)
  })
})

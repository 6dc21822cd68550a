import { test } from '@japa/runner'
import type { ApiClient } from '@japa/api-client'
import { tenantConnection } from '#core/database/connections'
import { newId } from '#core/shared/id'
import { MarkUndeliverable } from '#notify/actions/mark_undeliverable'
import { changeSettings } from '#tests/support/change_settings'
import { queriesOf } from '#tests/support/count_queries'
import { MailServer } from '#tests/support/mail_server'
import { runJobs } from '#tests/support/queue'
import { signIn } from '#tests/support/sign_in'
import { useTenant, type TestTenant } from '#tests/support/tenant'

const email = 'sule@uye.test'

async function admin(tenant: TestTenant, client: ApiClient) {
  const { accessToken } = await signIn(tenant, { roles: ['TENANT_ADMIN'], email })
  const ask = (name: string, body: object) =>
    client
      .post(`/api/v1/mails/${name}/samples`)
      .header('host', tenant.host)
      .bearerToken(accessToken)
      .json(body)
  const list = (query: object = {}) =>
    client
      .get('/api/v1/mail_deliveries')
      .qs(query)
      .header('host', tenant.host)
      .bearerToken(accessToken)
  return { ask, list }
}

test.group('F-USR-1: mails leave', (group) => {
  const tenant = useTenant(group)
  let server: MailServer
  group.each.setup(() => {
    server = new MailServer()
    return server.open()
  })

  test('a sample reaches the asking admin, page and text, in the academy’s name', async ({
    client,
    assert,
  }) => {
    await changeSettings(tenant, 'mail', { senderName: 'Kavruk Eğitim', replyTo: 'b@kavruk.test' })
    const { ask, list } = await admin(tenant, client)
    const response = await ask('invitation', { locale: 'en' })
    response.assertStatus(202)
    await runJobs(tenant)
    const [letter] = server.letters
    assert.equal(letter.subject, `${tenant.scope.name} invites you`)
    assert.deepEqual(letter.from?.value, [
      { address: 'no-reply@belgenet.example', name: 'Kavruk Eğitim' },
    ])
    assert.equal(letter.replyTo?.text, 'b@kavruk.test')
    assert.include(letter.text, 'Accept the invitation: https://')
    assert.include(String(letter.html), '<html lang="en">')
    const deliveries = await list()
    const { id } = response.body().data
    assert.containsSubset(deliveries.body().data, [
      { id, kind: 'invitation', recipient: email, state: 'sent', attempts: 1, error: null },
    ])
  })

  test('a busy mail server is tried again, and the mail arrives once', async ({
    client,
    assert,
  }) => {
    const { ask, list } = await admin(tenant, client)
    server.refusals = 1
    await ask('sign_in_code', { locale: 'tr' })
    await assert.rejects(() => runJobs(tenant))
    const waiting = await list()
    assert.containsSubset(waiting.body().data, [{ state: 'sending', attempts: 1 }])
    assert.include(waiting.body().data[0].error, 'try later')
    await runJobs(tenant, { delayed: true })
    assert.lengthOf(server.letters, 1)
    const sent = await list()
    assert.containsSubset(sent.body().data, [{ state: 'sent', attempts: 2, error: null }])
  })

  test('what was given up says so; what has left cannot be given up', async ({
    client,
    assert,
  }) => {
    const { ask, list } = await admin(tenant, client)
    const first = await ask('sign_in_code', { locale: 'tr' })
    const { id: left } = first.body().data
    await runJobs(tenant)
    server.refusals = 1
    const second = await ask('sign_in_code', { locale: 'tr' })
    const { id: stuck } = second.body().data
    await assert.rejects(() => runJobs(tenant))
    await tenant.run(() => new MarkUndeliverable().handle(stuck))
    await tenant.run(() => new MarkUndeliverable().handle(left))
    const deliveries = await list()
    assert.containsSubset(deliveries.body().data, [
      { id: stuck, state: 'failed' },
      { id: left, state: 'sent' },
    ])
  })

  test('no body of a mail is stored', async ({ client, assert }) => {
    const { ask } = await admin(tenant, client)
    await ask('sign_in_code', { locale: 'tr' })
    await runJobs(tenant)
    const { rows } = await tenant.run(() =>
      tenantConnection().rawQuery('select to_jsonb(d)::text as row from deliveries d')
    )
    assert.notInclude(rows[0].row, '4815')
  })

  test('{title} → {status} {code}')
    .with([
      {
        title: 'a kind that is none',
        name: 'greeting',
        body: { locale: 'tr' },
        status: 404,
        code: 'E_NOT_FOUND',
      },
      {
        title: 'another language',
        name: 'invitation',
        body: { locale: 'de' },
        status: 422,
        code: 'E_VALIDATION',
      },
      {
        title: 'another’s address',
        name: 'invitation',
        body: { locale: 'tr', email: 'x@y.test' },
        status: 422,
        code: 'E_UNKNOWN_FIELD',
      },
    ])
    .run(async ({ client, assert }, { name, body, status, code }) => {
      const { ask } = await admin(tenant, client)
      const response = await ask(name, body)
      response.assertStatus(status)
      response.assertBodyContains({ code })
      await runJobs(tenant)
      assert.lengthOf(server.letters, 0)
    })

  test('one row or fifty: the same queries, page after page', async ({ client, assert }) => {
    const { list } = await admin(tenant, client)
    const fill = (count: number) =>
      tenant.run(() =>
        tenantConnection()
          .table('deliveries')
          .multiInsert(
            Array.from({ length: count }, () => ({
              ...{ id: newId(), kind: 'invitation', recipient: email, locale: 'tr' },
              state: 'sending',
            }))
          )
      )
    await fill(1)
    const one = await queriesOf(() => list({ limit: 100 }))
    await fill(49)
    const fifty = await queriesOf(() => list({ limit: 100 }))
    assert.equal(fifty.length, one.length)
    const first = await list({ limit: 30 })
    const second = await list({ limit: 30, after: first.body().meta.next })
    assert.lengthOf(second.body().data, 20)
    assert.isNull(second.body().meta.next)
  })
})

test.group('F-USR-1: mails can be looked at before they are sent', (group) => {
  const tenant = useTenant(group)

  test('the admin sees every kind with its subject, and each as page and text', async ({
    client,
    assert,
  }) => {
    const { accessToken } = await signIn(tenant, { roles: ['TENANT_ADMIN'] })
    const get = (path: string) =>
      client.get(path).header('host', tenant.host).bearerToken(accessToken)
    const kinds = await get('/api/v1/mails')
    assert.containsSubset(kinds.body().data, [{ name: 'invitation' }, { name: 'sign_in_code' }])
    const shown = await get('/api/v1/mails/invitation?locale=en')
    assert.containsSubset(shown.body().data, { name: 'invitation', locale: 'en' })
    assert.include(shown.body().data.text, 'Accept the invitation')
  })

  test('its page may carry its styles and be framed by the portal, and runs nothing', async ({
    client,
    assert,
  }) => {
    const page = await client.get('/mail_previews/invitation?locale=en').header('host', tenant.host)
    page.assertStatus(200)
    assert.match(page.header('content-type') ?? '', /^text\/html/)
    const policy = page.header('content-security-policy') ?? ''
    assert.include(policy, "style-src 'unsafe-inline'")
    assert.include(policy, "frame-ancestors 'self'")
    assert.include(policy, 'sandbox')
    assert.notInclude(policy, 'script-src')
  })
})

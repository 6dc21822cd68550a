import type { ApiClient } from '@japa/api-client'
import mail from '@adonisjs/mail/services/main'
import { test, timeTravel } from '@japa/runner'
import { platformConnection, tenantConnection } from '#core/database/connections'
import { AddMember } from '#identity/contract'
import { SignInCodeMail } from '#identity/mails/sign_in_code_mail'
import { queriesOf } from '#tests/support/count_queries'
import { changeSettings } from '#tests/support/change_settings'
import { runJobs } from '#tests/support/queue'
import { askCode } from '#tests/support/sign_in_code'
import { useTenant, type TestTenant } from '#tests/support/tenant'

const email = 'ece@uye.test'

function ask(client: ApiClient, tenant: TestTenant, body: object, language = 'tr') {
  return client
    .post('/api/v1/email_challenges')
    .headers({ 'host': tenant.host, 'accept-language': language })
    .json(body)
}

function add(tenant: TestTenant, status: 'active' | 'suspended', locale: string | null = null) {
  return tenant.run(() =>
    tenantConnection().transaction(async (trx) => {
      await new AddMember().handle({ email, roles: ['STUDENT'], status: 'active' }, trx)
      await trx.query().from('members').update({ status, locale })
    })
  )
}

test.group('F-USR-2: asking for a code', (group) => {
  const tenant = useTenant(group)

  test('the answer says how long the code is good and when to ask again', async ({
    client,
    assert,
  }) => {
    const response = await ask(client, tenant, { email })
    response.assertStatus(201)
    const { id, expiresAt, resendAt } = response.body().data
    assert.match(id, /^[0-9a-f-]{36}$/)
    assert.closeTo(Date.parse(expiresAt) - Date.now(), 600_000, 5_000)
    assert.closeTo(Date.parse(resendAt) - Date.now(), 60_000, 5_000)
  })

  test('known, suspended and unknown addresses get one answer after the same statements', async ({
    client,
    assert,
  }) => {
    await add(tenant, 'suspended')
    const answers: Record<string, unknown>[] = []
    const sql: string[][] = []
    for (const address of [email, 'kimse@uye.test']) {
      sql.push(
        await queriesOf(async () => {
          const response = await ask(client, tenant, { email: address })
          answers.push({ status: response.status(), keys: Object.keys(response.body().data) })
        })
      )
    }
    assert.deepEqual(answers[0], answers[1])
    assert.deepEqual(sql[0], sql[1])
    assert.isNotEmpty(sql[0])
  })

  test('neither the table nor the queue holds the code', async ({ client, assert }) => {
    const { code } = await askCode(client, tenant, email)
    const { rows: stored } = await tenant.run(() =>
      tenantConnection().rawQuery('select * from one_time_codes')
    )
    const { rows: waiting } = await platformConnection().rawQuery(
      'select * from bus.outbox where tenant_role = ?',
      [tenant.scope.role]
    )
    assert.lengthOf(waiting, 1)
    assert.notInclude(JSON.stringify([stored, waiting]), code)
    assert.notInclude(JSON.stringify(waiting), email)
  })

  test('{title} → 422')
    .with([
      { title: 'no address', body: {}, code: 'E_VALIDATION' },
      { title: 'half an address', body: { email: 'ece@' }, code: 'E_VALIDATION' },
      { title: 'no text', body: { email: ['ece@uye.test'] }, code: 'E_VALIDATION' },
      { title: 'too long', body: { email: `${'e'.repeat(250)}@uye.test` }, code: 'E_VALIDATION' },
      { title: 'unknown field', body: { email, admin: true }, code: 'E_UNKNOWN_FIELD' },
    ])
    .run(async ({ client, assert }, { body, code }) => {
      const response = await ask(client, tenant, body)
      response.assertStatus(422)
      assert.equal(response.body().code, code)
      assert.match(response.header('content-type') ?? '', /^application\/problem\+json/)
    })

  test('the seventh for one address within a quarter of an hour is refused', async ({
    client,
    assert,
  }) => {
    for (let count = 0; count < 6; count++) {
      const allowed = await ask(client, tenant, { email: ` Ece@uye.test` })
      allowed.assertStatus(201)
    }
    const refused = await ask(client, tenant, { email })
    refused.assertStatus(429)
    refused.assertBodyContains({ code: 'E_TOO_MANY_REQUESTS' })
    assert.isAbove(Number(refused.header('retry-after')), 800)
    assert.equal(refused.header('ratelimit-limit'), '6')
    assert.equal(refused.header('ratelimit-remaining'), '0')
    const other = await ask(client, tenant, { email: 'efe@uye.test' })
    other.assertStatus(201)
  })
})

test.group('F-USR-2: the mail with the code', (group) => {
  const tenant = useTenant(group)

  test('it leaves by a job, in the language of the request, with text beside HTML', async ({
    client,
    assert,
    cleanup,
  }) => {
    const { mails } = mail.fake()
    cleanup(() => mail.restore())
    const { code } = await askCode(client, tenant, email)
    mails.assertNoneSent()
    await runJobs(tenant)
    const codes = mails.sent((one) => one instanceof SignInCodeMail)
    assert.lengthOf(codes, 1)
    const { message } = codes[0].message.toObject()
    assert.deepEqual(message.to, [email])
    assert.deepEqual(message.from, {
      address: 'no-reply@belgenet.example',
      name: tenant.scope.name,
    })
    assert.include(message.subject, `${code.slice(0, 4)} ${code.slice(4)}`)
    assert.include(message.text, code)
    assert.include(message.text, 'Giriş kodunuz')
    assert.include(message.html, '<html lang="tr">')
  })

  test('a member reads it in the language they chose', async ({ client, assert, cleanup }) => {
    const { mails } = mail.fake()
    cleanup(() => mail.restore())
    await add(tenant, 'active', 'en')
    await ask(client, tenant, { email }, 'tr')
    await runJobs(tenant)
    const [sent] = mails.sent()
    assert.include(sent.message.toObject().message.subject, 'Your sign-in code')
  })

  test('a suspended member gets none', async ({ client, cleanup }) => {
    const { mails } = mail.fake()
    cleanup(() => mail.restore())
    await add(tenant, 'suspended')
    await ask(client, tenant, { email })
    await runJobs(tenant)
    mails.assertNoneSent()
  })

  test('where visitors may not sign up, an unknown address gets none', async ({
    client,
    cleanup,
  }) => {
    const { mails } = mail.fake()
    cleanup(() => mail.restore())
    await changeSettings(tenant, 'access', { allowsSignUp: false })
    await ask(client, tenant, { email })
    await runJobs(tenant)
    mails.assertNoneSent()
  })

  test('a job that comes too late sends nothing', async ({ client, cleanup }) => {
    const { mails } = mail.fake()
    cleanup(() => mail.restore())
    await ask(client, tenant, { email })
    timeTravel('11 mins')
    await runJobs(tenant)
    mails.assertNoneSent()
  })
})

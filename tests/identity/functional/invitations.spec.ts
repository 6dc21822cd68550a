import mail from '@adonisjs/mail/services/main'
import { test } from '@japa/runner'
import { tenantConnection } from '#core/database/connections'
import { FindMember } from '#identity/contract'
import { InvitationMail } from '#identity/mails/invitation_mail'
import { invite, invited, invitedEmail as email, showInvitation } from '#tests/support/invitations'
import { addMember } from '#tests/support/members'
import { runJobs } from '#tests/support/queue'
import { signIn } from '#tests/support/sign_in'
import { useTenant } from '#tests/support/tenant'

const key = '3b1c7f0e-5a7e-4d43-9a53-1f3a1f9a9b10'

test.group('F-USR-1: inviting', (group) => {
  const tenant = useTenant(group)

  test('the invited is a member without a password until they accept', async ({
    client,
    assert,
  }) => {
    const response = await invite(client, tenant, {
      email: ' Yeni@Okul.test ',
      name: 'Yeni',
      roles: ['INSTRUCTOR'],
    })
    response.assertStatus(201)
    const { data } = response.body()
    assert.containsSubset(data, { email, roles: ['INSTRUCTOR'] })
    assert.closeTo(Date.parse(data.expiresAt) - Date.now(), 7 * 86_400_000, 5_000)
    const member = await tenant.run(() => new FindMember().byEmail(email))
    assert.containsSubset(member, { status: 'invited', hasPassword: false, name: 'Yeni' })
  })

  test('the link is mailed by a job, in both forms, and leads to the portal', async ({
    client,
    assert,
    cleanup,
  }) => {
    const { mails } = mail.fake()
    cleanup(() => mail.restore())
    const token = await invited(client, tenant)
    await runJobs(tenant)
    const letters = mails.sent((one) => one instanceof InvitationMail && one.message.hasTo(email))
    assert.lengthOf(letters, 1)
    const { message } = letters[0].message.toObject()
    assert.include(message.subject, tenant.scope.name)
    for (const form of [message.text, message.html]) {
      assert.include(form, `//${tenant.host}`)
      assert.include(form, `/app/invitations/${token}`)
    }
    assert.include(message.text, 'eğitmen')
  })

  test('a repeated request with one key invites once', async ({ client, assert }) => {
    const { accessToken } = await signIn(tenant, { roles: ['TENANT_ADMIN'] })
    const send = () =>
      client
        .post('/api/v1/invitations')
        .headers({ 'host': tenant.host, 'idempotency-key': key })
        .bearerToken(accessToken)
        .json({ email, roles: ['STUDENT'] })
    const [first, second] = [await send(), await send()]
    assert.deepEqual(first.body(), second.body())
    const { rows } = await tenant.run(() =>
      tenantConnection().rawQuery(
        'select 1 from invitations i join members m on m.id = i.member_id where m.email = ?',
        [email]
      )
    )
    assert.lengthOf(rows, 1)
  })

  test('without a key it is refused and nobody is invited', async ({ client, assert }) => {
    const { accessToken } = await signIn(tenant, { roles: ['TENANT_ADMIN'] })
    const response = await client
      .post('/api/v1/invitations')
      .header('host', tenant.host)
      .bearerToken(accessToken)
      .json({ email, roles: ['STUDENT'] })
    response.assertStatus(400)
    response.assertBodyContains({ code: 'E_IDEMPOTENCY_KEY_REQUIRED' })
    assert.isNull(await tenant.run(() => new FindMember().byEmail(email)))
  })

  test('who is a member already is not invited again', async ({ client }) => {
    await addMember(tenant, { email })
    const response = await invite(client, tenant, { email, roles: ['INSTRUCTOR'] })
    response.assertStatus(409)
    response.assertBodyContains({ code: 'E_MEMBER_EXISTS' })
  })

  test('inviting again replaces link and roles', async ({ client, assert }) => {
    const first = await invited(client, tenant)
    const second = await invited(client, tenant, { roles: ['STUDENT'] })
    const dead = await showInvitation(client, tenant, first)
    dead.assertStatus(410)
    const living = await showInvitation(client, tenant, second)
    assert.deepEqual(living.body().data.roles, ['STUDENT'])
  })

  test('it is on record who invited whom', async ({ client, assert }) => {
    await invited(client, tenant)
    const { rows } = await tenant.run(() =>
      tenantConnection().rawQuery(
        `select actor_kind as kind, after from audit_records
         where action = 'member.invited' and after->>'email' = ?`,
        [email]
      )
    )
    assert.deepEqual(rows, [{ kind: 'member', after: { email, roles: ['INSTRUCTOR'] } }])
  })

  test('{title} → 422 {code}')
    .with([
      { title: 'no roles', body: { email }, code: 'E_VALIDATION' },
      {
        title: 'half an address',
        body: { email: 'yeni@', roles: ['STUDENT'] },
        code: 'E_VALIDATION',
      },
      {
        title: 'a name of pages',
        body: { email, roles: ['STUDENT'], name: 'x'.repeat(121) },
        code: 'E_VALIDATION',
      },
      {
        title: 'an unknown field',
        body: { email, roles: ['STUDENT'], status: 'active' },
        code: 'E_UNKNOWN_FIELD',
      },
    ])
    .run(async ({ client }, { body, code }) => {
      const response = await invite(client, tenant, body)
      response.assertStatus(422)
      response.assertBodyContains({ code })
    })
})

import mail from '@adonisjs/mail/services/main'
import { test } from '@japa/runner'
import { tenantConnection } from '#core/database/connections'
import { mailLinkTokens } from '#identity/tokens/mail_link_token'
import { Account, ownPassword } from '#tests/support/account'
import { newestLink } from '#tests/support/mail_links'
import { addMember, suspend } from '#tests/support/members'
import { runJobs } from '#tests/support/queue'
import { signIn } from '#tests/support/sign_in'
import { useTenant } from '#tests/support/tenant'

const email = 'ece@okul.test'
const password = 'yepyeni uzun bir söz'

test.group('F-USR-1: a lost password is replaced by a link', (group) => {
  const tenant = useTenant(group)

  test('known and unknown addresses get the same answer, and only the known one a mail', async ({
    client,
    assert,
    cleanup,
  }) => {
    const { mails } = mail.fake()
    cleanup(() => mail.restore())
    await addMember(tenant, { email, password: ownPassword })
    const guest = new Account(client, tenant)
    const answers = []
    for (const address of [email, 'kimse@okul.test']) {
      const response = await guest.send('post', 'password_resets', { email: address })
      response.assertStatus(201)
      answers.push(Object.keys(response.body().data))
    }
    assert.deepEqual(answers[0], answers[1])
    await runJobs(tenant)
    assert.lengthOf(mails.sent(), 1)
    const { message } = mails.sent()[0].message.toObject()
    assert.include(message.text, '/app/password-resets/')
  })

  test('the link sets a password once, and every session ends', async ({ client, assert }) => {
    const member = await addMember(tenant, { email, password: ownPassword })
    const { accessToken } = await signIn(tenant, { member })
    const guest = new Account(client, tenant)
    await guest.send('post', 'password_resets', { email })
    const token = await newestLink(tenant, 'password_reset')
    const shown = await guest.send('get', `password_resets/${token}`)
    assert.equal(shown.body().data.email, email)

    const done = await guest.send('post', `password_resets/${token}/completion`, { password })
    done.assertStatus(201)
    const before = await new Account(client, tenant, accessToken).send('get', 'me')
    before.assertStatus(401)
    const old = await guest.signIn(email)
    old.assertStatus(401)
    const fresh = await guest.signIn(email, password)
    fresh.assertStatus(200)
    const twice = await guest.send('post', `password_resets/${token}/completion`, { password })
    twice.assertStatus(410)
    twice.assertBodyContains({ code: 'E_LINK_ENDED' })
  })

  test('two at once set one password', async ({ client, assert }) => {
    await addMember(tenant, { email, password: ownPassword })
    const guest = new Account(client, tenant)
    await guest.send('post', 'password_resets', { email })
    const token = await newestLink(tenant, 'password_reset')
    const answers = await Promise.all(
      ['birinci uzun söz', 'ikinci uzun söz!'].map((one) =>
        guest.send('post', `password_resets/${token}/completion`, { password: one })
      )
    )
    assert.sameMembers(
      answers.map((answer) => answer.status()),
      [201, 410]
    )
  })

  test('the newest link alone works', async ({ client }) => {
    await addMember(tenant, { email, password: ownPassword })
    const guest = new Account(client, tenant)
    await guest.send('post', 'password_resets', { email })
    const first = await newestLink(tenant, 'password_reset')
    await guest.send('post', 'password_resets', { email })
    const response = await guest.send('get', `password_resets/${first}`)
    response.assertStatus(410)
  })

  test('after an hour it has run out', async ({ client }) => {
    await addMember(tenant, { email, password: ownPassword })
    const guest = new Account(client, tenant)
    await guest.send('post', 'password_resets', { email })
    const token = await newestLink(tenant, 'password_reset')
    await tenant.run(() => expireLinks())
    const response = await guest.send('post', `password_resets/${token}/completion`, { password })
    response.assertStatus(410)
  })

  test('a weak password leaves the link good', async ({ client }) => {
    await addMember(tenant, { email, password: ownPassword })
    const guest = new Account(client, tenant)
    await guest.send('post', 'password_resets', { email })
    const token = await newestLink(tenant, 'password_reset')
    const weak = { password: 'kısa' }
    const refused = await guest.send('post', `password_resets/${token}/completion`, weak)
    refused.assertStatus(422)
    const again = await guest.send('get', `password_resets/${token}`)
    again.assertStatus(200)
  })

  test('who is shut out cannot come back by it', async ({ client }) => {
    const member = await addMember(tenant, { email, password: ownPassword })
    const guest = new Account(client, tenant)
    await guest.send('post', 'password_resets', { email })
    const token = await newestLink(tenant, 'password_reset')
    await suspend(tenant, member)
    const response = await guest.send('post', `password_resets/${token}/completion`, { password })
    response.assertStatus(410)
  })

  test('a link for one use is none for another', async ({ client }) => {
    await addMember(tenant, { email, password: ownPassword })
    const guest = new Account(client, tenant)
    await guest.send('post', 'password_resets', { email })
    const token = await newestLink(tenant, 'password_reset')
    const id = await tenant.run(() => mailLinkTokens.password_reset.read(token))
    const other = await tenant.run(() => mailLinkTokens.verification.of(id!))
    const asConfirmation = await guest.send('post', `email_confirmations/${token}/acceptance`)
    asConfirmation.assertStatus(404)
    const asReset = await guest.send('post', `password_resets/${other}/completion`, { password })
    asReset.assertStatus(404)
  })

  test('asking again and again is limited', async ({ client }) => {
    const guest = new Account(client, tenant)
    for (let round = 0; round < 5; round++) {
      await guest.send('post', 'password_resets', { email })
    }
    const response = await guest.send('post', 'password_resets', { email })
    response.assertStatus(429)
  })
})

async function expireLinks() {
  const past = new Date(Date.now() - 1_000)
  return tenantConnection().query().from('mail_links').update({ expires_at: past })
}

import mail from '@adonisjs/mail/services/main'
import { test } from '@japa/runner'
import { FindMember } from '#identity/contract'
import { Account, ownPassword } from '#tests/support/account'
import { newestLink } from '#tests/support/mail_links'
import { addMember } from '#tests/support/members'
import { runJobs } from '#tests/support/queue'
import { signIn } from '#tests/support/sign_in'
import { useTenant } from '#tests/support/tenant'

const email = 'ece@okul.test'
const next = 'ece.unal@okul.test'
const password = 'yepyeni uzun bir söz'

test.group('F-USR-1: members change their password and address', (group) => {
  const tenant = useTenant(group)

  async function arrive(client: ConstructorParameters<typeof Account>[0]) {
    const member = await addMember(tenant, { email, password: ownPassword })
    const { accessToken } = await signIn(tenant, { member })
    return { member, account: new Account(client, tenant, accessToken) }
  }

  test('another password asks the current one, and ends every other session', async ({
    client,
  }) => {
    const { member, account } = await arrive(client)
    const elsewhere = await signIn(tenant, { member })
    const change = { currentPassword: ownPassword, password }
    const done = await account.send('put', 'me/password', change)
    done.assertStatus(204)
    const here = await account.send('get', 'me')
    here.assertStatus(200)
    const there = await new Account(client, tenant, elsewhere.accessToken).send('get', 'me')
    there.assertStatus(401)
    const fresh = await account.signIn(email, password)
    fresh.assertStatus(200)
  })

  test('a wrong current password changes nothing and ends no session', async ({ client }) => {
    const { account } = await arrive(client)
    const refused = await account.send('put', 'me/password', { currentPassword: 'x', password })
    refused.assertStatus(422)
    refused.assertBodyContains({ code: 'E_WRONG_PASSWORD' })
    const here = await account.send('get', 'me')
    here.assertStatus(200)
    const old = await account.signIn(email)
    old.assertStatus(200)
  })

  test('who has no password is told how to get one', async ({ client }) => {
    const { accessToken } = await signIn(tenant)
    const account = new Account(client, tenant, accessToken)
    const refused = await account.send('put', 'me/password', { currentPassword: 'x', password })
    refused.assertStatus(409)
    refused.assertBodyContains({ code: 'E_NO_PASSWORD' })
  })

  test('guessing the current password is limited like signing in', async ({ client }) => {
    const { account } = await arrive(client)
    for (let round = 0; round < 10; round++) {
      await account.send('put', 'me/password', { currentPassword: 'x', password })
    }
    const locked = await account.send('put', 'me/password', { currentPassword: 'x', password })
    locked.assertStatus(429)
  })

  test('a new address is confirmed at itself; the old one is told before and after', async ({
    client,
    assert,
    cleanup,
  }) => {
    const { mails } = mail.fake()
    cleanup(() => mail.restore())
    const { member, account } = await arrive(client)
    const asked = await account.send('post', 'me/email_change', {
      email: next,
      password: ownPassword,
    })
    asked.assertStatus(201)
    const still = await tenant.run(() => new FindMember().require(member.id))
    assert.equal(still.email, email)
    await runJobs(tenant)

    const token = await newestLink(tenant, 'email_change')
    const guest = new Account(client, tenant)
    const done = await guest.send('post', `email_confirmations/${token}/acceptance`)
    done.assertStatus(201)
    assert.deepEqual(done.body().data, { email: next, purpose: 'email_change' })
    await runJobs(tenant)
    const to = (address: string) => mails.sent(({ message }) => message.hasTo(address)).length
    assert.deepEqual([to(email), to(next)], [2, 1])
    const fresh = await guest.signIn(next)
    fresh.assertStatus(200)
    const old = await guest.signIn(email)
    old.assertStatus(401)
    const twice = await guest.send('post', `email_confirmations/${token}/acceptance`)
    twice.assertStatus(410)
  })

  test('an address of somebody else is not told apart, and cannot be taken', async ({
    client,
    assert,
    cleanup,
  }) => {
    const { mails } = mail.fake()
    cleanup(() => mail.restore())
    await addMember(tenant, { email: next })
    const { account } = await arrive(client)
    const asked = await account.send('post', 'me/email_change', {
      email: next,
      password: ownPassword,
    })
    asked.assertStatus(201)
    await runJobs(tenant)
    assert.lengthOf(
      mails.sent(({ message }) => message.hasTo(next)),
      0
    )
    const token = await newestLink(tenant, 'email_change')
    const taken = await account.send('post', `email_confirmations/${token}/acceptance`)
    taken.assertStatus(409)
    taken.assertBodyContains({ code: 'E_EMAIL_TAKEN' })
  })

  test('an address that a site vouched for is verified by a link', async ({ client, assert }) => {
    const { accessToken, member } = await signIn(tenant)
    const account = new Account(client, tenant, accessToken)
    const before = await account.send('get', 'me')
    assert.isFalse(before.body().data.isEmailVerified)
    const asked = await account.send('post', 'me/email_verification')
    assert.equal(asked.body().data.email, member.email)
    const token = await newestLink(tenant, 'verification')
    await account.send('post', `email_confirmations/${token}/acceptance`)
    const after = await account.send('get', 'me')
    assert.isTrue(after.body().data.isEmailVerified)
  })

  test('profile: time zone and a few words about oneself', async ({ client, assert }) => {
    const { account } = await arrive(client)
    const told = { timeZone: 'Europe/Berlin', bio: 'Matematik öğretmeni' }
    const done = await account.send('patch', 'me', told)
    assert.containsSubset(done.body().data, told)
    const gone = await account.send('patch', 'me', { timeZone: null, bio: null })
    assert.containsSubset(gone.body().data, { timeZone: null, bio: null })
    const wrong = await account.send('patch', 'me', { timeZone: 'Mars/Base' })
    wrong.assertStatus(422)
  })
})

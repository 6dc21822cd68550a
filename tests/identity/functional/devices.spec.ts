import type { ApiClient } from '@japa/api-client'
import mail from '@adonisjs/mail/services/main'
import { test } from '@japa/runner'
import { Account, ownPassword } from '#tests/support/account'
import { addMember } from '#tests/support/members'
import { runJobs } from '#tests/support/queue'
import { signIn } from '#tests/support/sign_in'
import { useTenant } from '#tests/support/tenant'

const email = 'ece@okul.test'
const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0'
const safari =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1'

test.group('F-USR-2: members see and end their sessions', (group) => {
  const tenant = useTenant(group)

  async function enter(client: ApiClient, userAgent: string): Promise<Account> {
    const response = await new Account(client, tenant).signIn(email).header('user-agent', userAgent)
    response.assertStatus(200)
    return new Account(client, tenant, response.body().data.accessToken)
  }

  group.each.setup(async () => {
    await addMember(tenant, { email, password: ownPassword })
  })

  test('each is named by browser, system and address, the one in hand first', async ({
    client,
    assert,
  }) => {
    const laptop = await enter(client, firefox)
    await enter(client, safari)
    const list = await laptop.send('get', 'me/devices')
    const { data } = list.body()
    assert.containsSubset(data, [
      { browser: 'Firefox', system: 'Linux', isCurrent: true, origin: null },
      { browser: 'Safari', system: 'iOS', isCurrent: false },
    ])
    assert.match(data[0].address, /^(127\.0\.0\.1|::1|::ffff:127\.0\.0\.1)$/)
    assert.notProperty(data[0], 'userAgent')
  })

  test('one is signed out from another, at once', async ({ client, assert }) => {
    const [laptop, phone] = [await enter(client, firefox), await enter(client, safari)]
    const list = await laptop.send('get', 'me/devices')
    const other = list.body().data.find(({ isCurrent }: { isCurrent: boolean }) => !isCurrent)
    const gone = await laptop.send('delete', `me/devices/${other.id}`)
    gone.assertStatus(204)
    const out = await phone.send('get', 'me')
    out.assertStatus(401)
    const left = await laptop.send('get', 'me/devices')
    assert.lengthOf(left.body().data, 1)
  })

  test('all others are signed out together', async ({ client, assert }) => {
    const laptop = await enter(client, firefox)
    const others = [await enter(client, safari), await enter(client, safari)]
    const gone = await laptop.send('delete', 'me/devices')
    assert.equal(gone.body().data.count, 2)
    for (const other of others) {
      const out = await other.send('get', 'me')
      out.assertStatus(401)
    }
    const here = await laptop.send('get', 'me')
    here.assertStatus(200)
  })

  test('nobody ends a session of somebody else', async ({ client }) => {
    const laptop = await enter(client, firefox)
    const list = await laptop.send('get', 'me/devices')
    const { accessToken } = await signIn(tenant, { roles: ['TENANT_ADMIN'] })
    const admin = new Account(client, tenant, accessToken)
    const refused = await admin.send('delete', `me/devices/${list.body().data[0].id}`)
    refused.assertStatus(404)
  })

  test('a sign-in from a new device is mailed, the first and a known one are not', async ({
    client,
    assert,
    cleanup,
  }) => {
    const { mails } = mail.fake()
    cleanup(() => mail.restore())
    await enter(client, firefox)
    await enter(client, firefox.replaceAll('140.0', '141.0'))
    await runJobs(tenant)
    assert.lengthOf(mails.sent(), 0)
    await enter(client, safari)
    await runJobs(tenant)
    assert.lengthOf(mails.sent(), 1)
    const { message } = mails.sent()[0].message.toObject()
    assert.include(message.text, 'Safari · iOS')
    assert.include(message.text, '/app/devices')
  })
})

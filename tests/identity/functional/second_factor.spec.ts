import type { ApiClient } from '@japa/api-client'
import { generateSync } from 'otplib'
import { test } from '@japa/runner'
import { tenantConnection } from '#core/database/connections'
import { allowPage } from '#tests/support/embed_page'
import { Account, ownPassword } from '#tests/support/account'
import { addMember } from '#tests/support/members'
import { signIn } from '#tests/support/sign_in'
import { askCode, placeHeaders } from '#tests/support/sign_in_code'
import { useTenant } from '#tests/support/tenant'

const email = 'ece@okul.test'
const now = () => Math.floor(Date.now() / 1000)

test.group('F-USR-1: signing in by two steps', (group) => {
  const tenant = useTenant(group)

  async function arrive(client: ApiClient) {
    const member = await addMember(tenant, { email, password: ownPassword })
    const { accessToken } = await signIn(tenant, { member })
    return new Account(client, tenant, accessToken)
  }

  /** Turned on with the code of the step before, so that the code of now is still unused. */
  async function turnOn(account: Account) {
    const prepared = await account.send('post', 'me/second_factor', { password: ownPassword })
    prepared.assertStatus(201)
    const { secret } = prepared.body().data
    const code = (epoch = now()) => generateSync({ secret, epoch })
    const body = { code: code(now() - 30) }
    const confirmed = await account.send('post', 'me/second_factor/confirmation', body)
    confirmed.assertStatus(201)
    const recoveryCodes: string[] = confirmed.body().data.recoveryCodes
    return { code, recoveryCodes }
  }

  test('it is on only when the app has shown a right code', async ({ client, assert }) => {
    const account = await arrive(client)
    const prepared = await account.send('post', 'me/second_factor', { password: ownPassword })
    assert.match(prepared.body().data.uri, /^otpauth:\/\/totp\/.+secret=/)
    const wrong = await account.send('post', 'me/second_factor/confirmation', { code: '000000' })
    wrong.assertStatus(422)
    const plain = await account.signIn(email)
    plain.assertStatus(200)
  })

  test('a right password alone is asked for the second step', async ({ client }) => {
    const account = await arrive(client)
    const { code } = await turnOn(account)
    const half = await account.signIn(email)
    half.assertStatus(401)
    half.assertBodyContains({ code: 'E_SECOND_FACTOR_REQUIRED' })
    const wrong = await account.signIn(email, ownPassword, '000000')
    wrong.assertBodyContains({ code: 'E_INVALID_SECOND_FACTOR' })
    const whole = await account.signIn(email, ownPassword, code())
    whole.assertStatus(200)
  })

  test('a wrong password never tells that there is a second step', async ({ client }) => {
    const account = await arrive(client)
    const { code } = await turnOn(account)
    const response = await account.signIn(email, 'yanlış parola', code())
    response.assertBodyContains({ code: 'E_INVALID_CREDENTIALS' })
  })

  test('a code is good once, in a row and at once', async ({ client, assert }) => {
    const account = await arrive(client)
    const { code } = await turnOn(account)
    const used = code()
    const answers = await Promise.all(
      Array.from({ length: 4 }, () => account.signIn(email, ownPassword, used))
    )
    assert.lengthOf(
      answers.filter((answer) => answer.status() === 200),
      1
    )
    const again = await account.signIn(email, ownPassword, used)
    again.assertStatus(401)
    const earlier = await account.signIn(email, ownPassword, code(now() - 30))
    earlier.assertStatus(401)
  })

  test('recovery codes work once each, however they are written', async ({ client, assert }) => {
    const account = await arrive(client)
    const { recoveryCodes } = await turnOn(account)
    assert.lengthOf(new Set(recoveryCodes), 10)
    const [first] = recoveryCodes
    const entered = await account.signIn(email, ownPassword, first.toUpperCase().replace(/-/g, ' '))
    entered.assertStatus(200)
    const again = await account.signIn(email, ownPassword, first)
    again.assertStatus(401)
    const state = await account.send('get', 'me/second_factor')
    assert.equal(state.body().data.recoveryCodesLeft, 9)
  })

  test('a new set ends the one before', async ({ client }) => {
    const account = await arrive(client)
    const { code, recoveryCodes } = await turnOn(account)
    const renewed = await account.send('post', 'me/second_factor/recovery_codes', { code: code() })
    renewed.assertStatus(201)
    const old = await account.signIn(email, ownPassword, recoveryCodes[0])
    old.assertStatus(401)
    const [fresh] = renewed.body().data.recoveryCodes
    const entered = await account.signIn(email, ownPassword, fresh)
    entered.assertStatus(200)
  })

  test('guessing is limited, and a locked step stays locked for a right code', async ({
    client,
  }) => {
    const account = await arrive(client)
    const { code } = await turnOn(account)
    for (let round = 0; round < 10; round++) {
      await account.signIn(email, ownPassword, '000000')
    }
    const locked = await account.signIn(email, ownPassword, code())
    locked.assertStatus(429)
  })

  test('turning it off asks password and code', async ({ client }) => {
    const account = await arrive(client)
    const { code } = await turnOn(account)
    const remove = (body: object) => account.send('post', 'me/second_factor/removal', body)
    const noPassword = await remove({ password: 'yanlış', code: code() })
    noPassword.assertBodyContains({ code: 'E_WRONG_PASSWORD' })
    const noCode = await remove({ password: ownPassword, code: '000000' })
    noCode.assertBodyContains({ code: 'E_WRONG_SECOND_FACTOR' })
    const done = await remove({ password: ownPassword, code: code() })
    done.assertStatus(204)
    const plain = await account.signIn(email)
    plain.assertStatus(200)
  })

  test('a mailed code needs the second step too, and is not used up by asking', async ({
    client,
  }) => {
    const account = await arrive(client)
    const { code } = await turnOn(account)
    const asked = { grant: 'email_code', ...(await askCode(client, tenant, email)) }
    const half = await account.send('post', 'tokens', asked)
    half.assertBodyContains({ code: 'E_SECOND_FACTOR_REQUIRED' })
    const whole = await account.send('post', 'tokens', { ...asked, secondFactor: code() })
    whole.assertStatus(200)
  })

  test('inside a customer’s page such a member neither comes in nor stays', async ({ client }) => {
    const page = await allowPage(tenant)
    const member = await addMember(tenant, { email, password: ownPassword })
    const inside = await signIn(tenant, { member, origin: page.origin })
    const { accessToken } = await signIn(tenant, { member })
    await turnOn(new Account(client, tenant, accessToken))
    const stays = await client
      .get('/api/v1/me')
      .headers(placeHeaders(tenant, page))
      .bearerToken(inside.accessToken)
    stays.assertStatus(401)
    const asked = await askCode(client, tenant, email, page)
    const comes = await client
      .post('/api/v1/tokens')
      .headers(placeHeaders(tenant, page))
      .json({ grant: 'email_code', ...asked })
    comes.assertStatus(403)
    comes.assertBodyContains({ code: 'E_PORTAL_ONLY' })
  })

  test('the secret lies encrypted and recovery codes only as tags', async ({ client, assert }) => {
    const account = await arrive(client)
    const prepared = await account.send('post', 'me/second_factor', { password: ownPassword })
    const stored = await tenant.run(() => readSecret())
    assert.notInclude(stored, prepared.body().data.secret)
  })
})

async function readSecret(): Promise<string> {
  const { rows } = await tenantConnection().rawQuery('select secret_encrypted from second_factors')
  return rows[0].secret_encrypted
}

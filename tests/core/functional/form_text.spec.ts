import { request as httpRequest } from 'node:http'
import { test } from '@japa/runner'
import { appUrl } from '#config/app'
import { newId } from '#core/shared/id'
import { signIn } from '#tests/support/sign_in'
import { useTenant } from '#tests/support/tenant'

test.group('F-OPS-1: text in a form is whole, or refused', (group) => {
  const tenant = useTenant(group)

  /** One field, written as bytes: a client library would not send them. */
  async function sendField(value: string): Promise<number | undefined> {
    const { accessToken } = await signIn(tenant, { roles: ['TENANT_ADMIN'] })
    const { promise, resolve, reject } = Promise.withResolvers<number | undefined>()
    const sending = httpRequest(`http://127.0.0.1:${appUrl.port}/api/v1/member_imports`, {
      method: 'POST',
      headers: {
        'host': tenant.host,
        'authorization': `Bearer ${accessToken}`,
        'idempotency-key': newId(),
        'content-type': 'multipart/form-data; boundary=edge',
      },
    })
    sending.on('response', ({ statusCode }) => resolve(statusCode)).on('error', reject)
    sending.end(
      `--edge\r\ncontent-disposition: form-data; name="dryRun"\r\n\r\n${value}\r\n--edge--\r\n`
    )
    return promise
  }

  test('a NUL in a field is an answer, and the server goes on', async ({ client, assert }) => {
    assert.equal(await sendField('tr\0ue'), 422)
    const after = await client.get('/health/live').header('host', tenant.host)
    after.assertStatus(200)
  })
})

import { test } from '@japa/runner'
import { newId } from '#core/shared/id'
import { signIn } from '#tests/support/sign_in'
import { useTenant } from '#tests/support/tenant'

test.group('F-OPS-1: what is wrong with a field, in the reader’s language', (group) => {
  const tenant = useTenant(group)

  test('{language}: {details}')
    .with([
      { language: 'tr', details: ['Geçerli bir e-posta adresi yazın.', 'Bu alan gerekli.'] },
      { language: 'en', details: ['Give a valid e-mail address.', 'This field is required.'] },
    ])
    .run(async ({ client, assert }, { language, details }) => {
      const response = await client
        .post('/api/v1/tokens')
        .headers({ 'host': tenant.host, 'accept-language': language })
        .json({ grant: 'password', email: 'ece@' })
      response.assertStatus(422)
      const { errors } = response.body()
      assert.deepEqual(
        errors.map(({ detail }: { detail: string }) => detail),
        details
      )
    })

  test('lists speak of items, not of characters', async ({ client, assert }) => {
    const { accessToken } = await signIn(tenant, { roles: ['TENANT_ADMIN'] })
    const response = await client
      .put(`/api/v1/members/${newId()}/roles`)
      .headers({ 'host': tenant.host, 'accept-language': 'en' })
      .bearerToken(accessToken)
      .json({ roles: [] })
    assert.equal(response.body().errors[0].detail, 'Must have at least 1 items.')
  })
})

import { test } from '@japa/runner'
import { mergeChanges } from '#tenancy/settings/merge_changes'
import { presentGroup } from '#tenancy/settings/present_group'
import { isSealed, openSecret, sealSecret } from '#tenancy/settings/sealed_secret'
import { field } from '#tenancy/shared/setting_field'
import { useTenant } from '#tests/support/tenant'

const KEY = 'sk_live_0123456789abcd'
const fields = { apiKey: field.secret(200) }

test.group('F-TEN-3: secrets among the settings', (group) => {
  const one = useTenant(group)
  const other = useTenant(group)

  test('stored unreadable, shown as set with its last four characters', async ({ assert }) => {
    const { stored, after, before } = await one.run(() =>
      mergeChanges({
        ...{ group: 'pay', fields, stored: {} },
        ...{ values: { apiKey: KEY }, tenant: one.scope },
      })
    )
    assert.notInclude(JSON.stringify(stored), KEY)
    assert.deepEqual(presentGroup(fields, stored, one.scope).apiKey, {
      isSet: true,
      lastFour: 'abcd',
    })
    assert.deepEqual(before, { apiKey: { isSet: false, lastFour: null } })
    assert.deepEqual(after, { apiKey: { isSet: true, lastFour: 'abcd' } })
  })

  test('opened in its own tenant and place only', async ({ assert }) => {
    const sealed = await one.run(() => sealSecret(KEY, 'pay.apiKey'))
    assert.equal(await one.run(() => openSecret(sealed, 'pay.apiKey')), KEY)
    assert.isNull(await other.run(() => openSecret(sealed, 'pay.apiKey')))
    assert.isNull(await one.run(() => openSecret(sealed, 'pay.other')))
  })

  test('a short one tells nothing of itself', async ({ assert }) => {
    const sealed = await one.run(() => sealSecret('geheim', 'pay.apiKey'))
    assert.isNull(sealed.lastFour)
  })

  test('null takes it away', async ({ assert }) => {
    const stored = { apiKey: await one.run(() => sealSecret(KEY, 'pay.apiKey')) }
    const merged = mergeChanges({
      ...{ group: 'pay', fields, stored },
      ...{ values: { apiKey: null }, tenant: one.scope },
    })
    assert.isFalse(isSealed(merged.stored.apiKey))
    assert.deepEqual(merged.after, { apiKey: { isSet: false, lastFour: null } })
  })
})

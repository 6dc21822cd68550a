import { test } from '@japa/runner'
import { brokenPasswordRule } from '#identity/shared/password_rules'

test.group('F-USR-1: a new password', () => {
  test('{password} → {rule}')
    .with([
      { password: 'kısa parola', rule: 'length' },
      { password: 'on iki harf!', rule: null },
      { password: '🔐'.repeat(12), rule: null },
      { password: 'x'.repeat(129), rule: 'length' },
      { password: 'Ayse.Yilmaz.2026!', rule: 'not_mail' },
    ])
    .run(({ assert }, { password, rule }) => {
      assert.equal(brokenPasswordRule(password, 'ayse.yilmaz@okul.test'), rule)
    })

  test('a name of one or two letters forbids nothing', ({ assert }) => {
    assert.isNull(brokenPasswordRule('a long one with ab in it', 'ab@okul.test'))
  })
})

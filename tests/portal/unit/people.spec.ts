import { test } from '@japa/runner'
import { isMail } from '../../../portal/src/features/identity/is-mail.js'
import { passwordRules } from '../../../portal/src/features/identity/password-rules.js'
import { initials } from '../../../portal/src/lib/initials.js'
import { nextSort } from '../../../portal/src/ui/ledger/next-sort.js'

const met = (password: string, email = 'elif.sahin@okul.test') =>
  passwordRules(password, email)
    .filter((rule) => rule.isMet)
    .map((rule) => rule.code)

test.group('F-USR-1: people in the portal', () => {
  test('initials follow Turkish capitals', ({ assert }) => {
    assert.equal(initials('ismail ışık'), 'İI')
    assert.equal(initials('Müzeyyen Yıldırım-Öztürk'), 'MY')
    assert.equal(initials('  çağla  '), 'Ç')
    assert.equal(initials('Ali Can Ünal'), 'AÜ')
    assert.equal(initials(''), '')
  })

  test('each password rule is answered by itself', ({ assert }) => {
    assert.deepEqual(met(''), [])
    assert.deepEqual(met('kısa'), ['not_mail'])
    assert.deepEqual(met('elif.sahin-2026'), ['length'])
    assert.deepEqual(met('çok uzun bir söz'), ['length', 'not_mail'])
  })

  test('an address without its end is noticed before it is sent', ({ assert }) => {
    assert.isTrue(isMail(' ad@kurum.com.tr '))
    for (const broken of ['elif.sahin@yildizinsaat', 'a b@c.com', '@c.com', 'a@c.', 'a@.c']) {
      assert.isFalse(isMail(broken), broken)
    }
  })

  test('a header sorts its own way first and then the other', ({ assert }) => {
    assert.equal(nextSort('name', 'createdAt', true), '-createdAt')
    assert.equal(nextSort('-createdAt', 'createdAt', true), 'createdAt')
    assert.equal(nextSort('', 'name'), 'name')
    assert.equal(nextSort('name', 'name'), '-name')
  })
})

import { test } from '@japa/runner'
import { nextPage } from '../../../portal/src/features/identity/next-page.js'
import { endpointPath } from '../../../portal/src/lib/endpoint-path.js'
import { isHere } from '../../../portal/src/ui/frame/is-here.js'

test.group('addresses in the portal', () => {
  test('sign-in leads back into the portal and nowhere else', ({ assert }) => {
    assert.equal(nextPage('/app/catalog?q=a', '/app'), '/app/catalog?q=a')
    assert.equal(nextPage('/app', '/app/manage/members'), '/app')
    for (const evil of [
      '//evil.example',
      'https://evil.example',
      '/apple',
      '/app\\evil',
      undefined,
    ]) {
      assert.equal(nextPage(evil, '/app'), '/app')
    }
  })

  test('a path is filled and encoded, and empty filters leave no trace', ({ assert }) => {
    const path = endpointPath('courses/:id', { id: 'a b/ç' }, { q: '', page: 2, level: undefined })
    assert.equal(path, 'courses/a%20b%2F%C3%A7?page=2')
  })

  test('a place is current on its own page and below, the root only on itself', ({ assert }) => {
    assert.isTrue(isHere('/app', '/app'))
    assert.isFalse(isHere('/app', '/app/catalog'))
    assert.isTrue(isHere('/app/manage/courses', '/app/manage/courses/import'))
    assert.isFalse(isHere('/app/manage/courses', '/app/manage/courses-old'))
  })
})

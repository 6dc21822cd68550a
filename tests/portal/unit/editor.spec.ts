import { readFileSync } from 'node:fs'
import { test } from '@japa/runner'
import { compileMessage } from '#core/shared/icu'
import { shapeText } from '../../../portal/src/features/authoring/editor/shape-text.js'

const table = (locale: string): Record<string, string> => {
  const folder = new URL('../../../portal/src/lang/authoring/', import.meta.url)
  return JSON.parse(readFileSync(new URL(`${locale}.json`, folder), 'utf8'))
}

test.group('F-CRS-1: the editor', () => {
  test('what is selected becomes the middle of the Markdown', ({ assert }) => {
    assert.deepEqual(shapeText('bold', 'a b', 2, 3), ['a **b**', 4, 5])
    assert.deepEqual(shapeText('heading', 'Giriş.', 6, 6), ['Giriş.\n\n## ', 11, 11])
    assert.deepEqual(shapeText('list', 'a\n', 2, 2), ['a\n\n- ', 5, 5])
    assert.deepEqual(shapeText('callout', '', 0, 0), ['::: tip\n\n\n\n:::\n', 9, 9])
  })

  test('speaks Turkish and English alike, and each message compiles', ({ assert }) => {
    assert.deepEqual(Object.keys(table('en')), Object.keys(table('tr')))
    for (const locale of ['tr', 'en']) {
      for (const [key, message] of Object.entries(table(locale))) {
        assert.isString(compileMessage(message, locale)({ count: 1 }), key)
      }
    }
  })
})

import { readFileSync } from 'node:fs'
import { test } from '@japa/runner'
import { compileMessage } from '#core/shared/icu'
import { settingGroups } from '#tenancy/shared/setting_groups'
import type { SettingFields } from '#tenancy/shared/setting_field'

const folder = new URL('../../../portal/src/lang/settings/', import.meta.url)
const table = (locale: string): Record<string, string> =>
  JSON.parse(readFileSync(new URL(`${locale}.json`, folder), 'utf8'))

/** Every word that the form of a group asks for by the names of its fields. */
function* needed(): Generator<string> {
  for (const [group, fields] of Object.entries(settingGroups as Record<string, SettingFields>)) {
    yield `${group}.title`
    for (const [name, field] of Object.entries(fields)) {
      yield `${group}.${name}`
      const options = 'options' in field ? field.options : []
      yield* options.map((option) => `${group}.${name}.${option}`)
    }
  }
}

test.group('F-TEN-3: the settings speak Turkish and English', () => {
  test('every setting and every choice has its words', ({ assert }) => {
    const words = table('tr')
    assert.deepEqual(
      [...needed()].filter((key) => !(key in words)),
      []
    )
  })

  test('both languages know the same words, and each compiles', ({ assert }) => {
    assert.deepEqual(Object.keys(table('en')), Object.keys(table('tr')))
    for (const locale of ['tr', 'en']) {
      for (const [key, message] of Object.entries(table(locale))) {
        assert.isString(compileMessage(message, locale)({}), key)
      }
    }
  })
})

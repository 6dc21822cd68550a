import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from '@japa/runner'
import { compileMessage } from '#core/shared/icu'

const portal = new URL('../../../portal/src/', import.meta.url)
const table = (locale: string): Record<string, string> =>
  JSON.parse(readFileSync(new URL(`lang/${locale}.json`, portal), 'utf8'))

const tr = table('tr')
const en = table('en')

/** Names of a message's arguments, whatever their form. */
function argumentsOf(message: string): string[] {
  return [...new Set([...message.matchAll(/\{(\w+)[,}]/g)].map(([, name]) => name))].sort()
}

function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
}

test.group('F-CORE-4: the portal speaks Turkish and English alike', () => {
  test('both languages know the same messages', ({ assert }) => {
    assert.deepEqual(Object.keys(en), Object.keys(tr))
  })

  test('no message is empty, and each compiles in its language', ({ assert }) => {
    for (const [locale, messages] of Object.entries({ tr, en })) {
      for (const [key, message] of Object.entries(messages)) {
        assert.isNotEmpty(message.trim(), key)
        assert.isString(compileMessage(message, locale)({}), key)
      }
    }
  })

  test('an English message names nothing that the Turkish one does not get', ({ assert }) => {
    for (const [key, message] of Object.entries(en)) {
      const known = argumentsOf(tr[key])
      for (const name of argumentsOf(message)) assert.include(known, name, key)
    }
  })

  test('no message is left over from a screen that is gone', ({ assert }) => {
    const code = sources(portal.pathname).join('\n')
    const beginnings = [...code.matchAll(/`([\w.]+\.)\$\{/g)].map(([, beginning]) => beginning)
    const isUsed = (key: string) =>
      code.includes(`'${key}'`) || beginnings.some((beginning) => key.startsWith(beginning))
    const unused = Object.keys(tr).filter((key) => !isUsed(key))
    assert.deepEqual(unused, [])
  })

  test('a number gets the suffix of its last spoken word', ({ assert }) => {
    const doneOf = compileMessage(tr['enrollment.doneOf'], 'tr')
    assert.equal(doneOf({ total: 14, done: 6, tail: 6 }), '14 dersin 6’sı tamam')
    assert.equal(doneOf({ total: 40, done: 30, tail: 30 }), '40 dersin 30’u tamam')
    assert.equal(doneOf({ total: 9, done: 0, tail: 0 }), '9 dersin 0’ı tamam')
  })
})

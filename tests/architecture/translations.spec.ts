import { readdirSync, readFileSync } from 'node:fs'
import app from '@adonisjs/core/services/app'
import { test } from '@japa/runner'
import { sourceFiles } from '#tests/architecture/source_files'

type Tree = { [key: string]: string | Tree }

function load(locale: string): Map<string, string> {
  const folder = app.languageFilesPath(locale)
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'))
  return new Map(
    files.flatMap((file) => {
      const tree: Tree = JSON.parse(readFileSync(`${folder}/${file}`, 'utf8'))
      return [...flatten(tree, file.replace('.json', ''))]
    })
  )
}

function* flatten(tree: Tree, prefix: string): Generator<[string, string]> {
  for (const [key, value] of Object.entries(tree)) {
    if (typeof value === 'string') {
      yield [`${prefix}.${key}`, value]
    } else {
      yield* flatten(value, `${prefix}.${key}`)
    }
  }
}

const placeholders = (text: string) =>
  [...text.matchAll(/\{\s*(\w+)\s*[,}]/g)].map(([, name]) => name).sort()

test.group('Turkish and English are equal', () => {
  test('every text is there in both languages, with the same values in it', ({ assert }) => {
    const tr = load('tr')
    const en = load('en')
    assert.sameMembers([...tr.keys()], [...en.keys()])
    const differing = [...tr].filter(([key, text]) => {
      const names = new Set(placeholders(text))
      const others = new Set(placeholders(en.get(key) ?? ''))
      return names.symmetricDifference(others).size > 0
    })
    assert.deepEqual(
      differing.map(([key]) => key),
      []
    )
  })

  test('F-OPS-1: every error code has its title and detail', ({ assert }) => {
    const texts = load('tr')
    const codes = sourceFiles('app').flatMap(({ text }) =>
      [...text.matchAll(/(?:static )?code[:=]? ?= ?'(E_[A-Z_]+)'|code: '(E_[A-Z_]+)'/g)].map(
        ([, declared, mapped]) => declared ?? mapped
      )
    )
    const missing = [...new Set(codes)].filter(
      (code) => !texts.has(`errors.${code}.title`) || !texts.has(`errors.${code}.detail`)
    )
    assert.isAbove(codes.length, 20)
    assert.deepEqual(missing, [])
  })
})

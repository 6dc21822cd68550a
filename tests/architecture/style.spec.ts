import { test } from '@japa/runner'
import { sourceFiles } from '#tests/architecture/source_files'

/** Lines that a file of each kind may have; what stands nowhere may have 250. */
const budgets: [RegExp, number][] = [
  [/\/(routes|controllers|validators|policies|transformers|jobs|listeners|commands)(\/|\.ts$)/, 80],
  [/\/(actions|queries)\//, 100],
  [/\/contract\.ts$/, 60],
  [/\/(models|domain)\//, 150],
]

const vague = /(^|\/)(utils?|helpers?|managers?|misc|common)(\/|\.ts$)/

test.group('The house: files as one careful person writes them', () => {
  test('every file keeps the length of its kind', ({ assert }) => {
    const tooLong = sourceFiles('app').flatMap(({ path, text }) => {
      const budget = budgets.find(([pattern]) => pattern.test(path))?.[1] ?? 250
      const lines = text.split('\n').length - 1
      return lines > budget ? [`${path}: ${lines} of ${budget}`] : []
    })
    assert.deepEqual(tooLong, [])
  })

  test('no drawer for everything', ({ assert }) => {
    const drawers = sourceFiles('app').filter(({ path }) => vague.test(path))
    assert.deepEqual(
      drawers.map(({ path }) => path),
      []
    )
  })

  test('no escape from the types and no work left for later', ({ assert }) => {
    const escapes =
      /@ts-(ignore|nocheck|expect-error)|\bas any\b|: any(?=\s*[,;=)\]>|&}\n])|eslint-disable|\bTODO\b|\bFIXME\b/
    const found = ['app', 'config', 'start', 'providers', 'widgets', 'portal/src']
      .flatMap((folder) => sourceFiles(folder))
      .filter(({ text }) => escapes.test(text))
    assert.deepEqual(
      found.map(({ path }) => path),
      []
    )
  })

  test('F-TEN-2: nothing in a slice changes the session of a connection', ({ assert }) => {
    const session = /\b(set|reset)\s+(local\s+)?(role|search_path)\b|discard\s+all|enterWith\(/i
    const allowed = /^app\/(platform\/(actions|migrations)|core\/database)\//
    const found = sourceFiles('app').filter(
      ({ path, text }) => !allowed.test(path) && session.test(text)
    )
    assert.deepEqual(
      found.map(({ path }) => path),
      []
    )
  })

  test('F-TEN-2: tenants’ code names no schema but the bus', ({ assert }) => {
    const qualified = /\b(from|join|into|update)\s+"?(platform|public|t_[0-9a-z]+)"?\./i
    const allowed = /^app\/(platform|tenancy)\//
    const found = sourceFiles('app').filter(
      ({ path, text }) => !allowed.test(path) && qualified.test(text)
    )
    assert.deepEqual(
      found.map(({ path }) => path),
      []
    )
  })
})

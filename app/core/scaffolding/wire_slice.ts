import string from '@adonisjs/core/helpers/string'
import { insertInto } from '#core/scaffolding/insert_into'
import type { Scaffold } from '#core/scaffolding/scaffold'

interface SliceToWire {
  slice: string
  resource: string
  /** What it lists, in words of both languages */
  words: { tr: string; en: string }
}

/** Every place that has to know a new slice and its first route. */
export async function wireSlice(scaffold: Scaffold, made: SliceToWire): Promise<void> {
  const { slice, resource, words } = made
  const route = `${slice}.${resource}.index`
  await scaffold.wire('start/routes.ts', (text) => `${text}import '#${slice}/routes'\n`)
  for (const [path, opening, entry] of [
    ['.dependency-cruiser.js', 'export const mayCall = {', `${slice}: [],`],
    ['app/identity/domain/abilities.ts', 'const tenantAdmin = [', `'${resource}.list',`],
    [
      'tests/support/route_matrix.ts',
      'export const routeMatrix: Record<string, RouteRow> = {',
      `'${route}': { expect: '401 403 403 200 403 403' },`,
    ],
    [
      'tests/isolation/cases.ts',
      'export const isolationCases: Record<string, IsolationCase> = {',
      `'${route}': list('TENANT_ADMIN', true),`,
    ],
  ]) {
    await scaffold.wire(path, (text) => insertInto(text, opening, entry))
  }
  await scaffold.wire('ARCHITECTURE.md', (text) =>
    text.replace(/^\| `backoffice`.*$/m, (row) => `${row}\n| \`${slice}\` | ${words.en} |`)
  )
  const name = { tr: string.sentenceCase(words.tr), en: string.sentenceCase(words.en) }
  await scaffold.say('api.json', ['slices', slice], name)
  const listing = { tr: `${name.tr}: listele`, en: `List ${words.en}` }
  await scaffold.say('api.json', ['operations', route], listing)
}

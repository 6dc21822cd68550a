import { existsSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { entries } from './entries.mjs'
import { privateLit } from './private-lit.mjs'
import { squeeze } from './squeeze.mjs'
import { target } from './target.mjs'

const widgets = dirname(dirname(fileURLToPath(import.meta.url)))

/** What every element needs, in one file: lit and the base without what only some use or use late. */
const BASE = /node_modules|\/widgets\/tokens|\/core\/shared\/icu|\/widgets\/base\/[^/]+\.ts/
const NOT_BASE = /\/base\/(lang\.|diagnose|sign-out|seal|cover|engraving|html|uuid)|\/hls\.js\//

/** The folders of `elements/` that hold an element. */
export function elementNames() {
  return readdirSync(join(widgets, 'elements'))
    .filter((name) => existsSync(join(widgets, 'elements', name, `${name}.ts`)))
    .sort()
}

/** Rolldown's output chunks for the elements and for signing out. */
export async function buildChunks(elements) {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    root: widgets,
    resolve: { alias: [{ find: /^#(.+)$/, replacement: `${dirname(widgets)}/app/$1.ts` }] },
    plugins: [entries(elements), privateLit(), squeeze()],
    build: {
      write: false,
      target,
      minify: 'oxc',
      lib: {
        formats: ['es'],
        entry: Object.fromEntries(
          [...elements, 'sign-out'].map((name) => [name, `belgenet-entry:${name}`])
        ),
      },
      rolldownOptions: {
        // An entry may lend what a later chunk of the same element needs.
        preserveEntrySignatures: 'allow-extension',
        output: {
          minify: true,
          entryFileNames: '[name].[hash:6].js',
          chunkFileNames: '[name].[hash:6].js',
          codeSplitting: {
            groups: [{ name: 'base', test: (id) => BASE.test(id) && !NOT_BASE.test(id) }],
          },
        },
      },
    },
  })
  return [result].flat()[0].output
}

/**
 * Builds `widgets/dist`: `v1.js` and `<version>.js` (the loader, a classic script), `assets/` (chunks
 * named by their content, immutable) and `manifest.json` (sizes, SRI, which file belongs to what).
 * `--watch` builds again after each change.
 */
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  watch,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { chunkTable, describeFiles } from './build/manifest.mjs'
import { entries } from './build/entries.mjs'
import { squeeze } from './build/squeeze.mjs'

// Whoever calls us: what is shipped is lit's production build.
process.env.NODE_ENV = 'production'

const here = dirname(fileURLToPath(import.meta.url))
const root = dirname(here)
const out = join(here, 'dist')
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const elements = readdirSync(join(here, 'elements'))
  .filter((name) => existsSync(join(here, 'elements', name, `${name}.ts`)))
  .sort()
/** light-dark(), relative colours and import() with native private fields. */
const target = ['chrome123', 'firefox128', 'safari17.5']
/** What every element needs, in one file: lit and the base without what only some use or use late. */
const BASE = /node_modules|\/widgets\/tokens|\/core\/shared\/icu|\/widgets\/base\/[^/]+\.ts/
const NOT_BASE = /\/base\/(lang\.|diagnose|sign-out|seal|cover|engraving|html|uuid)/

const shared = {
  configFile: false,
  logLevel: 'warn',
  root: here,
  resolve: { alias: [{ find: /^#(.+)$/, replacement: `${root}/app/$1.ts` }] },
}

async function buildChunks() {
  const result = await build({
    ...shared,
    plugins: [entries(elements), squeeze()],
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
          entryFileNames: '[name].[hash].js',
          chunkFileNames: '[name].[hash].js',
          codeSplitting: {
            groups: [{ name: 'base', test: (id) => BASE.test(id) && !NOT_BASE.test(id) }],
          },
        },
      },
    },
  })
  return [result].flat()[0].output
}

async function buildLoader(chunks) {
  const result = await build({
    ...shared,
    define: { __CHUNKS__: JSON.stringify(chunks), __VERSION__: JSON.stringify(version) },
    build: {
      write: false,
      target,
      minify: 'oxc',
      lib: { entry: join(here, 'loader.ts'), formats: ['iife'], name: 'belgenet' },
    },
  })
  return [result].flat()[0].output[0].code
}

async function buildAll() {
  const startedAt = performance.now()
  const chunks = await buildChunks()
  const table = chunkTable(chunks, elements)
  const loader = await buildLoader(table)
  rmSync(out, { recursive: true, force: true })
  mkdirSync(join(out, 'assets'), { recursive: true })
  for (const { fileName, code } of chunks) writeFileSync(join(out, 'assets', fileName), code)
  for (const name of ['v1.js', `${version}.js`]) writeFileSync(join(out, name), loader)
  const manifest = describeFiles({ version, loader, chunks, table })
  writeFileSync(join(out, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`)
  const sizes = Object.entries(manifest.elements).map(
    ([tag, { gzip }]) => `${tag} ${gzip / 1000} kB`
  )
  console.log(
    `widgets ${version}: ${sizes.join(', ')} (${Math.round(performance.now() - startedAt)} ms)`
  )
}

function buildOnChange() {
  let timer
  const again = (_, file) => {
    if (!file || file.startsWith('dist') || !/\.(ts|mjs)$/.test(file) || file.endsWith('.test.ts'))
      return
    clearTimeout(timer)
    timer = setTimeout(() => buildAll().catch((error) => console.error(error.message)), 100)
  }
  watch(here, { recursive: true }, again)
  watch(join(root, 'app'), { recursive: true }, (event, file) => {
    if (file?.includes('shared')) again(event, file)
  })
}

await buildAll()
if (process.argv.includes('--watch')) buildOnChange()

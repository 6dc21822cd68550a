/**
 * Builds `widgets/dist`: `v1.js` and `<version>.js` (the loader, a classic script), `assets/` (chunks
 * named by their content, immutable), `manifest.json` (sizes, SRI, which file belongs to what), and
 * in `v1/` and `<version>/` what describes the elements: `custom-elements.json` and `types/`;
 * `gallery/` shows them.
 * `--watch` builds again after each change.
 */
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  watch,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

// Whoever calls us: what is shipped is lit's production build.
process.env.NODE_ENV = 'production'
const { buildChunks, elementNames } = await import('./build/chunks.mjs')
const { buildLoader } = await import('./build/loader.mjs')
const { chunkTable, describeFiles } = await import('./build/manifest.mjs')
const { buildGallery } = await import('./build/gallery.mjs')
const { typeFiles } = await import('./build/types.mjs')

const widgets = dirname(fileURLToPath(import.meta.url))
const root = dirname(widgets)
const out = join(widgets, 'dist')
/** 30 days after a chunk was last part of a build. */
const KEPT_MS = 30 * 86_400_000
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))

async function buildAll() {
  const startedAt = performance.now()
  const elements = elementNames()
  const chunks = await buildChunks(elements)
  const table = chunkTable(chunks, elements)
  const loader = await buildLoader({ chunks: table, version })
  const manifest = describeFiles({ version, loader, chunks, table })
  write({ chunks, loader, manifest })
  describe()
  await buildGallery(out)
  const sizes = Object.entries(manifest.elements).map(([tag, { gzip }]) => `${tag} ${gzip} B`)
  const milliseconds = Math.round(performance.now() - startedAt)
  console.log(`widgets ${version}: ${sizes.join(', ')} (${milliseconds} ms)`)
}

/** What editors and frameworks read about the elements, under the floating and the exact version. */
function describe() {
  const text = readFileSync(join(widgets, 'custom-elements.json'), 'utf8')
  const types = typeFiles(JSON.parse(text), version)
  for (const name of ['v1', version]) {
    mkdirSync(join(out, name, 'types'), { recursive: true })
    writeFileSync(join(out, name, 'custom-elements.json'), text)
    for (const [file, code] of Object.entries(types))
      writeFileSync(join(out, name, 'types', `${file}.txt`), code)
  }
}

/**
 * New chunks first, stale ones last: a page that loads meanwhile finds all its files, and one that
 * holds an older loader finds its own for as long as they are promised.
 */
function write({ chunks, loader, manifest }) {
  const assets = join(out, 'assets')
  mkdirSync(assets, { recursive: true })
  for (const { fileName, code } of chunks) writeFileSync(join(assets, fileName), code)
  for (const name of ['v1.js', `${version}.js`]) writeFileSync(join(out, name), loader)
  writeFileSync(join(out, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`)
  const current = new Set(chunks.map(({ fileName }) => fileName))
  const isOld = (name) => Date.now() - statSync(join(assets, name)).mtimeMs > KEPT_MS
  const stale = readdirSync(assets).filter((name) => !current.has(name) && isOld(name))
  for (const name of stale) rmSync(join(assets, name))
}

function buildOnChange() {
  let timer
  const again = (file) => {
    if (file.startsWith('dist') || !/\.(ts|mjs)$/.test(file) || file.endsWith('.test.ts')) return
    clearTimeout(timer)
    timer = setTimeout(() => buildAll().catch(({ message }) => console.error(message)), 100)
  }
  watch(widgets, { recursive: true }, (_event, file) => again(file ?? ''))
  watch(join(root, 'app'), { recursive: true }, (_event, file) => {
    if (file?.includes('shared')) again(file)
  })
}

await buildAll()
if (process.argv.includes('--watch')) buildOnChange()

import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'

const gzip = (code) => gzipSync(code, { level: 9 }).length
const integrity = (code) => `sha384-${createHash('sha384').update(code).digest('base64')}`

/** For the loader: the files of each entry (itself last) and its messages by language. */
export function chunkTable(chunks, elements) {
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]))
  const table = {}
  for (const entry of chunks.filter((chunk) => chunk.isEntry)) {
    const js = withImports(entry, byName)
    const tag = elements.includes(entry.name) ? `belgenet-${entry.name}` : entry.name
    const messages = (language) => (tag === entry.name ? [] : languageFiles(chunks, entry, language))
    table[tag] = { js, tr: messages('tr'), en: messages('en') }
  }
  return table
}

function withImports(chunk, byName, seen = new Set()) {
  if (seen.has(chunk.fileName)) return []
  seen.add(chunk.fileName)
  const imported = chunk.imports.flatMap((file) => withImports(byName.get(file), byName, seen))
  return [...imported, chunk.fileName]
}

function languageFiles(chunks, entry, language) {
  const folders = ['/base/', `/elements/${entry.name}/`]
  return chunks
    .filter(({ facadeModuleId: id }) => folders.some((folder) => id?.endsWith(`${folder}lang.${language}.ts`)))
    .map((chunk) => chunk.fileName)
}

/** First load of an element: the loader, its static chunks and its Turkish messages, each gzipped. */
export function describeFiles({ version, loader, chunks, table }) {
  const code = new Map(chunks.map((chunk) => [chunk.fileName, chunk.code]))
  const elements = {}
  for (const [tag, { js, tr, en }] of Object.entries(table)) {
    if (!tag.startsWith('belgenet-')) continue
    const first = [...tr, ...js]
    const size = first.reduce((sum, file) => sum + gzip(code.get(file)), gzip(loader))
    elements[tag] = { js, tr, en, gzip: size }
  }
  const files = chunks
    .map(({ fileName, code: text }) => [`assets/${fileName}`, { gzip: gzip(text), integrity: integrity(text) }])
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return {
    version,
    loader: { file: 'v1.js', pinned: `${version}.js`, gzip: gzip(loader), integrity: integrity(loader) },
    elements,
    files: Object.fromEntries(files),
  }
}

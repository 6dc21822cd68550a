import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { inRoot } from '../../bin/up/system/paths.mjs'

const KB = 1000

/** First load over the wire, gzip, in kB: an element with loader and messages; the portal's shell. */
const BUDGETS = {
  'belgenet-player': 24,
  'belgenet-catalog': 17,
  'portal shell': 25,
}

/** One case a budget: it throws with both figures when it is exceeded. */
export function sizeCases() {
  return Object.entries(BUDGETS).map(([name, budget]) => () => {
    const size = name === 'portal shell' ? portalShell() : elementSize(name)
    if (size <= budget * KB) return
    throw new Error(`${name}: ${(size / KB).toFixed(1)} kB of ${budget} kB`)
  })
}

function elementSize(tag) {
  const { elements } = JSON.parse(readFileSync(inRoot('widgets/dist/manifest.json'), 'utf8'))
  return elements[tag].gzip
}

/** The entry and all that it imports before it can show anything. */
function portalShell() {
  const manifest = JSON.parse(readFileSync(inRoot('portal/dist/.vite/manifest.json'), 'utf8'))
  const files = new Set()
  const collect = (key) => {
    const { file, imports = [], css = [] } = manifest[key]
    for (const name of [file, ...css]) files.add(name)
    imports.forEach(collect)
  }
  Object.keys(manifest)
    .filter((key) => manifest[key].isEntry)
    .forEach(collect)
  return [...files].reduce((sum, file) => sum + gzipped(inRoot('portal/dist', file)), 0)
}

const gzipped = (path) => gzipSync(readFileSync(path), { level: 9 }).length

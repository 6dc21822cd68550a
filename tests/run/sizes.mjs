import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { inRoot } from '../../bin/up/system/paths.mjs'

const KB = 1000

/** First load over the wire, gzip, in kB: an element with its loader and messages. */
const ELEMENTS = { 'belgenet-player': 24, 'belgenet-catalog': 17 }
/**
 * The scripts of the portal until something can be shown; a route is counted with its shell. A ledger
 * of the back office brings its table, filters, columns and bulk bar.
 */
const PORTAL = { shell: 25, route: 35, ledger: 40, authoring: 150 }
const LEDGER = /\/(members|learners)-page/

/** One case a budget: it throws with both figures when it is exceeded. */
export function sizeCases() {
  const elements = Object.entries(ELEMENTS).map(([tag, budget]) => () => {
    demand(tag, elementSize(tag), budget)
  })
  return [...elements, checkShell, checkRoutes]
}

function elementSize(tag) {
  const { elements } = readJson('widgets/dist/manifest.json')
  return elements[tag].gzip
}

function checkShell() {
  const { manifest, entry } = portal()
  demand('portal shell', scriptSize(manifest, [entry]), PORTAL.shell)
}

function checkRoutes() {
  const { manifest, entry } = portal()
  for (const route of manifest[entry].dynamicImports) {
    demand(`portal route ${route}`, scriptSize(manifest, [entry, route]), routeBudget(route))
  }
}

function routeBudget(route) {
  if (route.includes('/authoring/')) return PORTAL.authoring
  return LEDGER.test(route) ? PORTAL.ledger : PORTAL.route
}

function portal() {
  const manifest = readJson('portal/dist/.vite/manifest.json')
  return { manifest, entry: Object.keys(manifest).find((key) => manifest[key].isEntry) }
}

/** Chunks and all that they import before they can run, each counted once. */
function scriptSize(manifest, keys) {
  const files = new Set()
  const collect = (key) => {
    files.add(manifest[key].file)
    manifest[key].imports?.forEach(collect)
  }
  keys.forEach(collect)
  return [...files].reduce((sum, file) => sum + gzipped(inRoot('portal/dist', file)), 0)
}

function demand(what, bytes, budget) {
  if (bytes <= budget * KB) return
  throw new Error(`${what}: ${(bytes / KB).toFixed(1)} kB of ${budget} kB`)
}

const readJson = (path) => JSON.parse(readFileSync(inRoot(path), 'utf8'))

const gzipped = (path) => gzipSync(readFileSync(path), { level: 9 }).length

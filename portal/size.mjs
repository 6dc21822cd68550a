/**
 * Weighs `portal/dist` (gzip, kB of 1000 B): the shell that stands before any page, the messages of
 * a language, and each page with what it needs beside the shell. Exits with 1 over a budget.
 */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'

const BUDGETS = { shell: 25, messages: 10, page: 35, authoring: 150 }
const dist = new URL('./dist/', import.meta.url)
const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', dist), 'utf8'))

/** A chunk with everything that it imports statically. */
function closure(name, found = new Set()) {
  if (found.has(name)) return found
  found.add(name)
  for (const imported of manifest[name].imports ?? []) closure(imported, found)
  return found
}

function weigh(names) {
  const bytes = [...names].map((name) => readFileSync(new URL(manifest[name].file, dist)))
  return bytes.reduce((sum, code) => sum + gzipSync(code, { level: 9 }).length, 0) / 1000
}

/** A page where courses are written may weigh more: its people stay for hours. */
function kindOf(name) {
  if (name.startsWith('src/lang/')) return 'messages'
  return name.startsWith('src/features/authoring/editor/') ? 'authoring' : 'page'
}

export function weighPortal() {
  const shell = closure('index.html')
  const rows = [{ name: 'shell', kind: 'shell', weight: weigh(shell) }]
  for (const [name, { isDynamicEntry }] of Object.entries(manifest)) {
    if (!isDynamicEntry) continue
    const kind = kindOf(name)
    const added = [...closure(name)].filter((it) => !shell.has(it))
    rows.push({
      name: name.replace(/^src\/(features|areas|lang)\//, ''),
      kind,
      weight: weigh(added),
    })
  }
  return rows.map((row) => ({ ...row, budget: BUDGETS[row.kind] }))
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const { name, weight, budget } of weighPortal()) {
    const isOver = weight > budget
    if (isOver) process.exitCode = 1
    console.log(`${weight.toFixed(1).padStart(6)} / ${budget} kB  ${name}${isOver ? '  OVER' : ''}`)
  }
}

import { readFile, writeFile } from 'node:fs/promises'
import type { TableName } from '#tests/bench/bench'
import { machine } from '#tests/bench/report/machine'
import { markdownTable } from '#tests/bench/report/table'
import { tables } from '#tests/bench/report/tables'

const FILE = new URL('../../../docs/benchmarks.md', import.meta.url)

/** Puts tables between their marks into docs/benchmarks.md; the words around them are people's. */
export async function writeDocument(measured: Map<TableName, string[][]>): Promise<void> {
  let text = await readFile(FILE, 'utf8')
  for (const [name, rows] of measured) {
    const begin = `<!-- ${name} -->`
    const end = `<!-- /${name} -->`
    const [at, until] = [text.indexOf(begin), text.indexOf(end)]
    if (at < 0 || until < at) {
      throw new Error(`docs/benchmarks.md has no place for the table "${name}".`)
    }
    const table = `${begin}\n${markdownTable(tables[name].head, rows)}\n\n${machine()}\n`
    text = text.slice(0, at) + table + text.slice(until)
  }
  await writeFile(FILE, text)
}

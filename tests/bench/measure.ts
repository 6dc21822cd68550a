import type { Bench, TableName } from '#tests/bench/bench'
import { benches } from '#tests/bench/benches/index'
import { markdownTable } from '#tests/bench/report/table'
import { tables } from '#tests/bench/report/tables'
import type { Row } from '#tests/bench/report/row'
import { writeDocument } from '#tests/bench/report/write_document'
import { World } from '#tests/bench/world/world'

/** What neighbours on the machine may add to a ratio before it counts as a miss */
const SLACK = 1.15

interface Options {
  full: boolean
  write: boolean
}

/** @returns the exit code */
export async function measure(names: string[], { full, write }: Options): Promise<number> {
  const chosen = benches.filter(({ name }) => names.length === 0 || names.includes(name))
  if (chosen.length === 0) {
    console.log(`One of: ${benches.map(({ name }) => name).join(', ')}`)
    return 2
  }
  const measured = await runAll(chosen, new World(full))
  for (const [name, rows] of measured) {
    const { title, head } = tables[name]
    console.log(`\n${title}\n\n${markdownTable(head, cellsOf(rows))}`)
  }
  if (write) {
    await writeDocument(new Map([...measured].map(([name, rows]) => [name, cellsOf(rows)])))
  }
  const rows = [...measured.values()].flat()
  return rows.some(({ overrun = 0 }) => overrun > SLACK) ? 1 : 0
}

async function runAll(chosen: Bench[], world: World): Promise<Map<TableName, Row[]>> {
  const measured = new Map<TableName, Row[]>()
  try {
    for (const { name, table, run } of chosen) {
      const began = performance.now()
      const rows = await run(world)
      measured.set(table, [...(measured.get(table) ?? []), ...rows])
      console.log(`${name} · ${((performance.now() - began) / 1000).toFixed(0)} s`)
    }
  } finally {
    await world.close()
  }
  return measured
}

const cellsOf = (rows: Row[]) => rows.map(({ cells }) => cells)

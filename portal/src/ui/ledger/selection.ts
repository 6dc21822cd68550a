import { useRef, useState } from 'preact/hooks'

export interface Selection<Row> {
  /** Chosen rows in the order of choosing, those of other pages too. */
  rows: Row[]
  has: (row: Row) => boolean
  isAll: boolean
  /** With `isRange` everything between the last touched row and this one follows it. */
  toggle: (row: Row, isRange?: boolean) => void
  /** The rows on the screen: all of them, or none if all were. */
  toggleAll: () => void
  clear: () => void
}

/** Which rows of a ledger are chosen. A choice outlives turning the page. */
export function useSelection<Row extends { id: string }>(shown: Row[]): Selection<Row> {
  const [chosen, setChosen] = useState<ReadonlyMap<string, Row>>(new Map())
  const lastId = useRef<string | undefined>(undefined)
  const change = (rows: Row[], isOn: boolean) => {
    const next = new Map(chosen)
    for (const row of rows) {
      if (isOn) next.set(row.id, row)
      else next.delete(row.id)
    }
    setChosen(next)
  }
  const isAll = shown.length > 0 && shown.every(({ id }) => chosen.has(id))
  return {
    rows: [...chosen.values()],
    has: ({ id }) => chosen.has(id),
    isAll,
    toggle: (row, isRange = false) => {
      change(isRange ? rangeOf(shown, lastId.current, row.id) : [row], !chosen.has(row.id))
      lastId.current = row.id
    },
    toggleAll: () => change(shown, !isAll),
    clear: () => setChosen(new Map()),
  }
}

/** Rows from one to another, both included, whichever stands first. */
export function rangeOf<Row extends { id: string }>(
  rows: Row[],
  fromId: string | undefined,
  toId: string
): Row[] {
  const to = rows.findIndex(({ id }) => id === toId)
  const from = rows.findIndex(({ id }) => id === fromId)
  const start = from < 0 ? to : from
  return rows.slice(Math.min(start, to), Math.max(start, to) + 1)
}

import { ProblemNote } from '../note/problem-note.js'
import { Placeholder } from '../placeholder/placeholder.js'
import { Ledger } from './ledger.js'
import { Pager } from './pager.js'
import type { ComponentChildren } from 'preact'
import type { PageMeta } from '../../lib/contract.js'
import type { QueryState } from '../../lib/query/use-query.js'
import type { Column } from './column.js'
import type { Selection } from './selection.js'

interface LedgerViewProps<Row extends { id: string }> {
  list: QueryState<{ data: Row[]; meta: PageMeta }>
  caption: string
  /** What to say when the list cannot be fetched. */
  brokenTitle: string
  /** What stands there when nothing does. */
  empty: ComponentChildren
  columns: Column<Row>[]
  sort: string
  openId?: string
  onOpen?: (row: Row) => void
  selection?: Selection<Row>
  nameOf?: (row: Row) => string
  /** Sorting and turning pages change the address like the filters do. */
  onChange: (change: { sort?: string; page?: string }) => void
}

/** A ledger in all its states: waiting, broken, empty, filled. */
export function LedgerView<Row extends { id: string }>(props: LedgerViewProps<Row>) {
  const { list, brokenTitle, empty, onChange, ...ledger } = props
  const { data, error, isPending, isFetching, retry } = list
  if (isPending) return <Placeholder lines={8} />
  if (!data) return <ProblemNote title={brokenTitle} error={error} onRetry={retry} />
  if (!data.data.length) return <>{empty}</>
  return (
    <>
      <Ledger
        {...ledger}
        rows={data.data}
        isBusy={isFetching}
        onSort={(sort) => onChange({ sort, page: '' })}
      />
      <Pager meta={data.meta} onPage={(page) => onChange({ page: String(page) })} />
    </>
  )
}

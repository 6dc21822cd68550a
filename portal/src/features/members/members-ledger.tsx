import { useLocation } from 'preact-iso'
import { t } from '../../lib/messages.js'
import { Button } from '../../ui/button/button.js'
import { Empty } from '../../ui/empty/empty.js'
import { Ledger } from '../../ui/ledger/ledger.js'
import { Pager } from '../../ui/ledger/pager.js'
import { ProblemNote } from '../../ui/note/problem-note.js'
import { Placeholder } from '../../ui/placeholder/placeholder.js'
import { memberColumns } from './member-columns.js'
import type { MemberRow } from '../../lib/contract/identity.js'
import type { PageMeta } from '../../lib/contract/endpoints.js'
import type { QueryState } from '../../lib/query/use-query.js'

interface MembersLedgerProps {
  members: QueryState<{ data: MemberRow[]; meta: PageMeta }>
  sort: string
  hrefOf: (id: string) => string
  openId?: string
  isFiltered: boolean
  onFilter: (change: Record<string, string>) => void
}

export function MembersLedger(props: MembersLedgerProps) {
  const { members, sort, hrefOf, openId, isFiltered, onFilter } = props
  const { route } = useLocation()
  const { data, error, isPending, isFetching, retry } = members
  if (isPending) return <Placeholder lines={8} />
  if (!data) return <ProblemNote title={t('members.broken')} error={error} onRetry={retry} />
  if (!data.data.length && isFiltered) {
    return (
      <Empty title={t('members.noMatch')} text={t('members.noMatchText')}>
        <Button onClick={() => onFilter({ q: '', role: '', status: '', page: '' })}>
          {t('filter.clear')}
        </Button>
      </Empty>
    )
  }
  return (
    <>
      <Ledger
        caption={t('members.place')}
        columns={memberColumns(hrefOf)}
        rows={data.data}
        sort={sort}
        onSort={(next) => onFilter({ sort: next, page: '' })}
        isBusy={isFetching}
        openId={openId}
        onOpen={({ id }) => route(hrefOf(id))}
      />
      <Pager meta={data.meta} onPage={(page) => onFilter({ page: String(page) })} />
    </>
  )
}

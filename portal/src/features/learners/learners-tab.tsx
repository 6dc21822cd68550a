import { useLocation } from 'preact-iso'
import { endpointPath } from '../../lib/endpoint-path.js'
import { t } from '../../lib/messages.js'
import { useQuery } from '../../lib/query/use-query.js'
import { useFilters } from '../../lib/use-filters.js'
import { Empty } from '../../ui/empty/empty.js'
import { NoMatch } from '../../ui/empty/no-match.js'
import { FilterBar } from '../../ui/filter/filter-bar.js'
import { FilterChoice } from '../../ui/filter/filter-choice.js'
import { LedgerView } from '../../ui/ledger/ledger-view.js'
import { lazyPart } from '../../ui/page/lazy-part.js'
import { PanelLayout } from '../../ui/panel/panel-layout.js'
import { ENROLLMENT_STATES, enrollmentStateName } from './enrollment-state.js'
import { learnerColumns } from './learner-columns.js'
import { learnersQuery } from './learner-queries.js'

const LearnerPanel = lazyPart(() => import('./learner-panel.js').then((it) => it.LearnerPanel))

const FILTERS = ['q', 'state', 'sort', 'page'] as const
const CLEARED = { q: '', state: '', page: '' }

export function LearnersTab({ courseId }: { courseId: string }) {
  const { path, query, route } = useLocation()
  const [filters, filter] = useFilters(FILTERS)
  const learners = useQuery(learnersQuery(courseId, filters), { keepsLast: true })
  const open = learners.data?.data.find(({ id }) => id === query.open)
  const hrefOf = (id: string) => endpointPath(path, {}, { ...query, open: id })
  const isFiltered = Boolean(filters.q || filters.state)
  const change = (changed: object) => filter({ ...changed, page: '' })
  return (
    <PanelLayout
      panel={
        open && {
          id: open.id,
          kind: t('learners.learner'),
          label: open.member.name,
          content: <LearnerPanel key={open.id} courseId={courseId} learner={open} />,
        }
      }
      onClose={() => route(hrefOf(''), true)}
    >
      <div>
        <FilterBar
          searchLabel={t('learners.search')}
          searchHint={t('members.searchHint')}
          q={filters.q}
          onSearch={(q) => change({ q })}
        >
          <FilterChoice
            label={t('learners.state')}
            value={filters.state}
            options={ENROLLMENT_STATES.map((value) => ({
              value,
              label: enrollmentStateName(value),
            }))}
            onValue={(state) => change({ state })}
          />
        </FilterBar>
        <LedgerView
          list={learners}
          caption={t('learners.place')}
          brokenTitle={t('learners.broken')}
          empty={
            isFiltered ? (
              <NoMatch title={t('learners.noMatch')} onClear={() => filter(CLEARED)} />
            ) : (
              <Empty title={t('learners.emptyTitle')} text={t('learners.emptyText')} />
            )
          }
          columns={learnerColumns(hrefOf)}
          sort={filters.sort ?? '-lastActivityAt'}
          openId={open?.id}
          onOpen={({ id }) => route(hrefOf(id))}
          onChange={filter}
        />
      </div>
    </PanelLayout>
  )
}

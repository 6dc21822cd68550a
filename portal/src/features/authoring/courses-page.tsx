import { useLocation } from 'preact-iso'
import { endpointPath } from '../../lib/endpoint-path.js'
import { t } from '../../lib/messages.js'
import { useQuery } from '../../lib/query/use-query.js'
import { useFilters } from '../../lib/use-filters.js'
import { LinkButton } from '../../ui/button/link-button.js'
import { Empty } from '../../ui/empty/empty.js'
import { NoMatch } from '../../ui/empty/no-match.js'
import { FilterBar } from '../../ui/filter/filter-bar.js'
import { FilterChoice } from '../../ui/filter/filter-choice.js'
import { usePage } from '../../ui/frame/use-page.js'
import { Icon } from '../../ui/icon/icon.js'
import { fileUpIcon } from '../../ui/icons/file-up.js'
import { LedgerView } from '../../ui/ledger/ledger-view.js'
import { Page } from '../../ui/page/page.js'
import { PanelLayout } from '../../ui/panel/panel-layout.js'
import { authoredQuery } from './authored-queries.js'
import { courseColumns } from './course-columns.js'
import { CoursePanel } from './course-panel.js'
import { COURSE_STATES, courseStateName } from './course-state.js'

const FILTERS = ['q', 'state', 'sort', 'page'] as const
const CLEARED = { q: '', state: '', page: '' }

export function CoursesPage() {
  usePage(t('authoring.place'))
  const { path, query, route } = useLocation()
  const [filters, filter] = useFilters(FILTERS)
  const courses = useQuery(authoredQuery(filters), { keepsLast: true })
  const open = courses.data?.data.find((course) => course.id === query.open)
  const hrefOf = (id: string) => endpointPath(path, {}, { ...query, open: id })
  const panel = open && {
    id: open.id,
    kind: t('authoring.course'),
    label: open.title,
    content: <CoursePanel key={open.id} course={open} />,
  }
  const total = courses.data?.meta.total
  const toImport = (
    <LinkButton tone="primary" href="/app/manage/courses/import">
      <Icon draw={fileUpIcon} />
      {t('authoring.import')}
    </LinkButton>
  )
  return (
    <PanelLayout panel={panel} onClose={() => route(hrefOf(''), true)}>
      <Page
        title={t('authoring.place')}
        facts={total === undefined ? undefined : t('catalog.count', { count: total })}
        deeds={total || filters.q || filters.state ? toImport : undefined}
      >
        <FilterBar
          searchLabel={t('catalog.search')}
          searchHint={t('authoring.searchHint')}
          q={filters.q}
          onSearch={(q) => filter({ q, page: '' })}
        >
          <FilterChoice
            label={t('authoring.state')}
            value={filters.state}
            options={COURSE_STATES.map((value) => ({ value, label: courseStateName(value) }))}
            onValue={(state) => filter({ state, page: '' })}
          />
        </FilterBar>
        <LedgerView
          list={courses}
          caption={t('authoring.place')}
          brokenTitle={t('authoring.broken')}
          empty={
            filters.q || filters.state ? (
              <NoMatch title={t('catalog.noMatch')} onClear={() => filter(CLEARED)} />
            ) : (
              <Empty title={t('authoring.emptyTitle')} text={t('authoring.emptyText')}>
                {toImport}
              </Empty>
            )
          }
          columns={courseColumns(hrefOf)}
          sort={filters.sort ?? '-updatedAt'}
          openId={open?.id}
          onOpen={({ id }) => route(hrefOf(id))}
          onChange={filter}
        />
      </Page>
    </PanelLayout>
  )
}

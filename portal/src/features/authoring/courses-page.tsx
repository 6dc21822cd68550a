import { useLocation } from 'preact-iso'
import { endpointPath } from '../../lib/endpoint-path.js'
import { t } from '../../lib/messages.js'
import { useQuery } from '../../lib/query/use-query.js'
import { useFilters } from '../../lib/use-filters.js'
import { usePage } from '../../ui/frame/use-page.js'
import { LedgerView } from '../../ui/ledger/ledger-view.js'
import { Page } from '../../ui/page/page.js'
import { PanelLayout } from '../../ui/panel/panel-layout.js'
import { authoredQuery } from './authored-queries.js'
import { courseColumns } from './course-columns.js'
import { CourseFilters } from './course-filters.js'
import { CoursePanel } from './course-panel.js'
import { ImportLink } from './import-link.js'
import { NewCourse } from './new-course-dialog.js'
import { NoCourses } from './no-courses.js'
import { WaitingReviews } from './waiting-reviews.js'

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
  const isFiltered = Boolean(filters.q || filters.state)
  return (
    <PanelLayout panel={panel} onClose={() => route(hrefOf(''), true)}>
      <Page
        title={t('authoring.place')}
        facts={total === undefined ? undefined : t('catalog.count', { count: total })}
        deeds={
          <>
            <ImportLink tone="plain" />
            <NewCourse />
          </>
        }
      >
        <WaitingReviews />
        <CourseFilters filters={filters} onChange={(change) => filter({ ...change, page: '' })} />
        <LedgerView
          list={courses}
          caption={t('authoring.place')}
          brokenTitle={t('authoring.broken')}
          empty={<NoCourses isFiltered={isFiltered} onClear={() => filter(CLEARED)} />}
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

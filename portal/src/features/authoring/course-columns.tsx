import { formatDuration } from '../../lib/format-duration.js'
import { formatMoment } from '../../lib/format-moment.js'
import { formatNumber } from '../../lib/format-number.js'
import { t } from '../../lib/messages.js'
import { CourseCell } from './course-cell.js'
import { CourseState } from './course-state.js'
import type { AuthoredCourse } from '../../lib/contract.js'
import type { Column } from '../../ui/ledger/column.js'

export function courseColumns(hrefOf: (id: string) => string): Column<AuthoredCourse>[] {
  return [
    {
      id: 'title',
      header: t('authoring.course'),
      sort: 'title',
      place: 'lead',
      cell: (course) => <CourseCell course={course} href={hrefOf(course.id)} />,
    },
    {
      id: 'state',
      header: t('authoring.state'),
      place: 'end',
      cell: ({ state }) => <CourseState state={state} />,
    },
    {
      id: 'lessons',
      header: t('authoring.lessons'),
      numeric: true,
      place: 'wideOnly',
      cell: ({ lessonCount }) => formatNumber(lessonCount),
    },
    {
      id: 'duration',
      header: t('authoring.duration'),
      numeric: true,
      place: 'wideOnly',
      cell: ({ durationMs }) => (durationMs ? formatDuration(durationMs) : '—'),
    },
    {
      id: 'enrollments',
      header: t('authoring.enrollments'),
      numeric: true,
      cell: ({ enrollmentCount }) => formatNumber(enrollmentCount),
    },
    {
      id: 'updatedAt',
      header: t('authoring.updatedAt'),
      sort: 'updatedAt',
      descendsFirst: true,
      place: 'wideOnly',
      cell: ({ updatedAt }) => (
        <time class="faint" dateTime={updatedAt}>
          {formatMoment(updatedAt)}
        </time>
      ),
    },
  ]
}

import { formatNumber } from '../../lib/format-number.js'
import { Figures } from '../../ui/figures/figures.js'
import { t, type MessageKey } from '../../lib/messages.js'
import { Change } from './change.js'
import type { Learning } from './dashboard-queries.js'

const names = {
  activeLearners: 'dashboard.activeLearners',
  completedLessons: 'dashboard.completedLessons',
  enrollments: 'dashboard.enrollments',
  completedCourses: 'dashboard.completedCourses',
} as const satisfies Partial<Record<keyof Learning, MessageKey>>

export function LearningFigures({ learning }: { learning: Learning }) {
  const figures = (Object.keys(names) as (keyof typeof names)[]).map((id) => ({
    id,
    label: t(names[id]),
    value: formatNumber(learning[id].now),
    note: <Change compared={learning[id]} />,
  }))
  return <Figures figures={figures} />
}

import { formatDay } from '../../lib/format-day.js'
import { formatNumber } from '../../lib/format-number.js'
import { t } from '../../lib/messages.js'
import { useQuery } from '../../lib/query/use-query.js'
import { me } from '../../lib/session.js'
import { LinkButton } from '../../ui/button/link-button.js'
import { Empty } from '../../ui/empty/empty.js'
import { Figures } from '../../ui/figures/figures.js'
import { usePage } from '../../ui/frame/use-page.js'
import { ProblemNote } from '../../ui/note/problem-note.js'
import { Page } from '../../ui/page/page.js'
import { Section } from '../../ui/page/section.js'
import { Placeholder } from '../../ui/placeholder/placeholder.js'
import { TaughtCourses } from './taught-courses.js'
import { teachingQuery, type Teaching } from './teaching-query.js'

const FIGURES = ['learners', 'activeLearners', 'completedLessons', 'completedCourses'] as const

/** Where an instructor arrives: what the own courses bring about, and which of them wants something. */
export function TeachingPage() {
  usePage(t('dashboard.place'))
  const name = me.value?.name?.split(' ')[0]
  const { data, error, isPending, retry } = useQuery(teachingQuery)
  return (
    <Page
      title={name ? t('home.hello', { name }) : t('dashboard.place')}
      facts={formatDay(new Date())}
    >
      {data ? (
        <Summary data={data} />
      ) : isPending ? (
        <Placeholder lines={6} />
      ) : (
        <ProblemNote title={t('teaching.broken')} error={error} onRetry={retry} />
      )}
    </Page>
  )
}

function Summary({ data }: { data: Teaching }) {
  if (!data.courses.length) {
    return (
      <Empty title={t('teaching.emptyTitle')} text={t('teaching.emptyText')}>
        <LinkButton tone="primary" href="/app/manage/courses">
          {t('authoring.place')}
        </LinkButton>
      </Empty>
    )
  }
  const figures = FIGURES.map((id) => ({
    id,
    label: t(`teaching.${id}`),
    value: formatNumber(data[id]),
  }))
  return (
    <>
      <Figures figures={figures} />
      <Section
        title={t('teaching.courses')}
        aside={<a href="/app/manage/courses">{t('authoring.place')}</a>}
      >
        <TaughtCourses courses={data.courses} />
      </Section>
    </>
  )
}

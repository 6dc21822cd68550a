import { t } from '../../lib/messages.js'
import { useQuery } from '../../lib/query/use-query.js'
import { LinkButton } from '../../ui/button/link-button.js'
import { Empty } from '../../ui/empty/empty.js'
import { ProblemNote } from '../../ui/note/problem-note.js'
import { Section } from '../../ui/page/section.js'
import { Placeholder } from '../../ui/placeholder/placeholder.js'
import { ContinueWatching } from './continue-watching.js'
import { EnrollmentRow } from './enrollment-row.js'
import { enrollmentsQuery } from './enrollment-queries.js'
import type { Enrollment } from '../../lib/contract.js'

export function MyCourses() {
  const { data, error, isPending, retry } = useQuery(enrollmentsQuery)
  if (isPending) return <Placeholder lines={4} />
  if (!data) return <ProblemNote title={t('home.broken')} error={error} onRetry={retry} />
  if (!data.length) {
    return (
      <Empty title={t('home.emptyTitle')} text={t('home.emptyText')}>
        <LinkButton tone="primary" href="/app/catalog">
          {t('home.toCatalog')}
        </LinkButton>
      </Empty>
    )
  }
  const current = data.find(isUnderWay)
  return (
    <>
      {current && <ContinueWatching enrollment={current} />}
      <Section title={t('home.myCourses')} aside={<a href="/app/catalog">{t('catalog.place')}</a>}>
        <ul>
          {data.map((enrollment) => (
            <EnrollmentRow key={enrollment.id} enrollment={enrollment} />
          ))}
        </ul>
      </Section>
    </>
  )
}

function isUnderWay(
  it: Enrollment
): it is Enrollment & { resume: NonNullable<Enrollment['resume']> } {
  return it.resume !== null && it.completedAt === null
}

import { useRoute } from 'preact-iso'
import { Problem } from '#widgets/base/problem'
import { t } from '../../lib/messages.js'
import { useQuery } from '../../lib/query/use-query.js'
import { ProblemNote } from '../../ui/note/problem-note.js'
import { NotFoundPage } from '../../ui/page/not-found-page.js'
import { Page } from '../../ui/page/page.js'
import { Placeholder } from '../../ui/placeholder/placeholder.js'
import { courseQuery } from './course-queries.js'
import { lazyPage } from '../../ui/page/lazy-page.js'

const PlayerPage = lazyPage(() => import('../playback/player-page.js').then((it) => it.PlayerPage))
const OfferPage = lazyPage(() => import('./offer-page.js').then((it) => it.OfferPage))

/** One address for a course: its player for who takes it, its offer for who does not. */
export function CoursePage() {
  const { slug = '' } = useRoute().params
  const { data: course, error, isPending, retry } = useQuery(courseQuery(slug))
  if (error instanceof Problem && error.status === 404) return <NotFoundPage />
  if (isPending || !course) {
    return (
      <Page title={t('course.place')}>
        {isPending ? <Placeholder lines={5} /> : <ProblemNote error={error} onRetry={retry} />}
      </Page>
    )
  }
  return course.enrollment ? (
    <PlayerPage key={course.id} course={course} />
  ) : (
    <OfferPage key={course.id} course={course} />
  )
}

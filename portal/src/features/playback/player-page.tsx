import { useLocation } from 'preact-iso'
import { useEffect, useRef } from 'preact/hooks'
import { t } from '../../lib/messages.js'
import { cache } from '../../lib/query/cache.js'
import { useQuery } from '../../lib/query/use-query.js'
import { usePage } from '../../ui/frame/use-page.js'
import { ProblemNote } from '../../ui/note/problem-note.js'
import { Page } from '../../ui/page/page.js'
import { widgetsQuery } from './widgets-query.js'
import styles from './player-page.module.css'
import type { CourseDetail } from '../../lib/contract.js'

/** A course that I take: the same player that stands on customers' own pages. */
export function PlayerPage({ course }: { course: CourseDetail }) {
  const { slug, title } = course
  usePage(title, [{ label: t('home.place'), href: '/app' }])
  const { query } = useLocation()
  const firstLesson = useRef(query.lesson)
  const stage = useRef<HTMLDivElement>(null)
  const { error, retry } = useQuery(widgetsQuery)
  useEffect(() => {
    const place = stage.current
    if (!place) return
    // The address follows the lesson without a navigation, which would open the lesson anew.
    const follow = ({ detail }: CustomEvent<{ lessonId: string }>) =>
      history.replaceState(null, '', `/app/courses/${slug}?lesson=${detail.lessonId}`)
    const recount = () => cache.invalidate(['enrollments'])
    place.addEventListener('belgenet-play', follow as EventListener)
    place.addEventListener('belgenet-lesson-completed', recount)
    return () => {
      place.removeEventListener('belgenet-play', follow as EventListener)
      place.removeEventListener('belgenet-lesson-completed', recount)
      cache.invalidate(['enrollments'])
    }
  }, [slug])
  if (error) {
    return (
      <Page title={title}>
        <ProblemNote title={t('player.broken')} error={error} onRetry={retry} />
      </Page>
    )
  }
  return (
    <div class={styles.player} ref={stage}>
      <h1 class="sr" tabIndex={-1}>
        {title}
      </h1>
      <belgenet-player course={slug} lesson={firstLesson.current} />
    </div>
  )
}

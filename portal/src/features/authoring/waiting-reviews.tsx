import { t } from '../../lib/messages.js'
import { formatMoment } from '../../lib/format-moment.js'
import { useQuery } from '../../lib/query/use-query.js'
import { call, me } from '../../lib/session.js'
import { Section } from '../../ui/page/section.js'
import styles from './waiting-reviews.module.css'

const reviewsQuery = { key: ['reviews'], load: () => call('GET course_reviews') }

/** What waits for an approval, the longest first; nothing when nothing waits. */
export function WaitingReviews() {
  const isReviewer = me.value?.can.includes('courses.review') ?? false
  const { data } = useQuery(reviewsQuery, { isEnabled: isReviewer })
  const waiting = data?.data ?? []
  if (waiting.length === 0) return null
  return (
    <Section title={t('reviews.title')}>
      <ul class={styles.reviews}>
        {waiting.map(({ courseId, title, version, by, lessonCount, submittedAt }) => (
          <li key={courseId}>
            <a href={`/app/manage/courses/${courseId}?side=review`}>{title}</a>
            <span class="muted">
              {t('reviews.line', {
                version,
                by: by ?? t('editor.somebody'),
                count: lessonCount,
              })}
            </span>
            <time class="faint" dateTime={submittedAt ?? ''}>
              {formatMoment(submittedAt)}
            </time>
          </li>
        ))}
      </ul>
    </Section>
  )
}

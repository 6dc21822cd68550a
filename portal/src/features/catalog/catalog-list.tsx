import { t } from '../../lib/messages.js'
import { Button } from '../../ui/button/button.js'
import { Empty } from '../../ui/empty/empty.js'
import { NoMatch } from '../../ui/empty/no-match.js'
import { ProblemNote } from '../../ui/note/problem-note.js'
import { Placeholder } from '../../ui/placeholder/placeholder.js'
import { CourseCard } from './course-card.js'
import styles from './catalog-page.module.css'
import type { CourseCard as Course } from '../../lib/contract.js'
import type { FeedState } from '../../lib/query/use-feed.js'

interface CatalogListProps {
  feed: FeedState<Course>
  isFiltered: boolean
  onClear: () => void
}

/** The catalog in all its states: waiting, broken, empty, filled. */
export function CatalogList({ feed, isFiltered, onClear }: CatalogListProps) {
  const { items, more, error, isPending, isFetching, retry } = feed
  if (isPending) return <Placeholder lines={4} />
  if (error) return <ProblemNote title={t('catalog.broken')} error={error} onRetry={retry} />
  if (!items.length && isFiltered) {
    return <NoMatch title={t('catalog.noMatch')} onClear={onClear} />
  }
  if (!items.length) return <Empty title={t('catalog.emptyTitle')} text={t('catalog.emptyText')} />
  return (
    <>
      <ul class={styles.grid} aria-busy={isFetching}>
        {items.map((course) => (
          <CourseCard key={course.id} course={course} />
        ))}
      </ul>
      {more && (
        <div class={styles.more}>
          <ProblemNote error={more.error} />
          <Button busy={more.isPending} onClick={() => more.start()}>
            {t('catalog.more')}
          </Button>
        </div>
      )}
    </>
  )
}

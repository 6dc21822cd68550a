import { t } from '../../lib/messages.js'
import { useFeed } from '../../lib/query/use-feed.js'
import { useQuery } from '../../lib/query/use-query.js'
import { useFilters } from '../../lib/use-filters.js'
import { Button } from '../../ui/button/button.js'
import { Empty } from '../../ui/empty/empty.js'
import { NoMatch } from '../../ui/empty/no-match.js'
import { FilterBar } from '../../ui/filter/filter-bar.js'
import { FilterChoice } from '../../ui/filter/filter-choice.js'
import { usePage } from '../../ui/frame/use-page.js'
import { ProblemNote } from '../../ui/note/problem-note.js'
import { Page } from '../../ui/page/page.js'
import { Placeholder } from '../../ui/placeholder/placeholder.js'
import { CourseCard } from './course-card.js'
import { catalogFeed, categoriesQuery } from './course-queries.js'
import { LEVELS, levelName } from './level-name.js'
import styles from './catalog-page.module.css'

const CLEARED = { q: '', category: '', level: '' }

export function CatalogPage() {
  usePage(t('catalog.place'))
  const [filters, filter] = useFilters(['q', 'category', 'level'])
  const { data: categories = [] } = useQuery(categoriesQuery)
  const { items, total, more, error, isPending, isFetching, retry } = useFeed(catalogFeed(filters))
  const isFiltered = Object.keys(filters).length > 0
  return (
    <Page
      title={t('catalog.place')}
      facts={total === undefined ? undefined : t('catalog.count', { count: total })}
    >
      <FilterBar
        searchLabel={t('catalog.search')}
        searchHint={t('catalog.searchHint')}
        q={filters.q}
        onSearch={(q) => filter({ q })}
      >
        <FilterChoice
          label={t('catalog.category')}
          value={filters.category}
          options={categories.map((it) => ({ value: it.slug, label: it.name }))}
          onValue={(category) => filter({ category })}
        />
        <FilterChoice
          label={t('catalog.level')}
          value={filters.level}
          options={LEVELS.map((value) => ({ value, label: levelName(value) }))}
          onValue={(level) => filter({ level })}
        />
      </FilterBar>
      {isPending && <Placeholder lines={4} />}
      <ProblemNote title={t('catalog.broken')} error={error} onRetry={retry} />
      {!isPending && !error && !items.length && isFiltered && (
        <NoMatch title={t('catalog.noMatch')} onClear={() => filter(CLEARED)} />
      )}
      {!isPending && !error && !items.length && !isFiltered && (
        <Empty title={t('catalog.emptyTitle')} text={t('catalog.emptyText')} />
      )}
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
    </Page>
  )
}

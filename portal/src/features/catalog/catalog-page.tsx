import { t } from '../../lib/messages.js'
import { useFeed } from '../../lib/query/use-feed.js'
import { useFilters } from '../../lib/use-filters.js'
import { usePage } from '../../ui/frame/use-page.js'
import { Page } from '../../ui/page/page.js'
import { CatalogFilters } from './catalog-filters.js'
import { CatalogList } from './catalog-list.js'
import { catalogFeed } from './course-queries.js'

const CLEARED = { q: '', category: '', level: '' }

export function CatalogPage() {
  usePage(t('catalog.place'))
  const [filters, filter] = useFilters(['q', 'category', 'level'])
  const feed = useFeed(catalogFeed(filters))
  const { total } = feed
  return (
    <Page
      title={t('catalog.place')}
      facts={total === undefined ? undefined : t('catalog.count', { count: total })}
    >
      <CatalogFilters filters={filters} onChange={filter} />
      <CatalogList
        feed={feed}
        isFiltered={Object.keys(filters).length > 0}
        onClear={() => filter(CLEARED)}
      />
    </Page>
  )
}

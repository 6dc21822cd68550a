import { t } from '../../lib/messages.js'
import { useQuery } from '../../lib/query/use-query.js'
import { FilterBar } from '../../ui/filter/filter-bar.js'
import { FilterChoice } from '../../ui/filter/filter-choice.js'
import { categoriesQuery, type CatalogFilters as Filters } from './course-queries.js'
import { LEVELS, levelName } from './level-name.js'

interface CatalogFiltersProps {
  filters: Filters
  onChange: (change: Filters) => void
}

export function CatalogFilters({ filters, onChange }: CatalogFiltersProps) {
  const { data: categories = [] } = useQuery(categoriesQuery)
  return (
    <FilterBar
      searchLabel={t('catalog.search')}
      searchHint={t('catalog.searchHint')}
      q={filters.q}
      onSearch={(q) => onChange({ q })}
    >
      <FilterChoice
        label={t('catalog.category')}
        value={filters.category}
        options={categories.map(({ slug, name }) => ({ value: slug, label: name }))}
        onValue={(category) => onChange({ category })}
      />
      <FilterChoice
        label={t('catalog.level')}
        value={filters.level}
        options={LEVELS.map((value) => ({ value, label: levelName(value) }))}
        onValue={(level) => onChange({ level })}
      />
    </FilterBar>
  )
}

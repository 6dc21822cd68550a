import { t } from '../../lib/messages.js'
import { FilterBar } from '../../ui/filter/filter-bar.js'
import { FilterChoice } from '../../ui/filter/filter-choice.js'
import { COURSE_STATES, courseStateName } from './course-state.js'

interface Filters {
  q?: string
  state?: string
}

interface CourseFiltersProps {
  filters: Filters
  onChange: (change: Filters) => void
}

export function CourseFilters({ filters, onChange }: CourseFiltersProps) {
  return (
    <FilterBar
      searchLabel={t('catalog.search')}
      searchHint={t('authoring.searchHint')}
      q={filters.q}
      onSearch={(q) => onChange({ q })}
    >
      <FilterChoice
        label={t('authoring.state')}
        value={filters.state}
        options={COURSE_STATES.map((value) => ({ value, label: courseStateName(value) }))}
        onValue={(state) => onChange({ state })}
      />
    </FilterBar>
  )
}

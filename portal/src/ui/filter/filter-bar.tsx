import { t } from '../../lib/messages.js'
import { SearchField } from '../field/search-field.js'
import styles from './filter-bar.module.css'
import type { ComponentChildren } from 'preact'

interface FilterBarProps {
  searchLabel: string
  searchHint: string
  q: string | undefined
  onSearch: (q: string) => void
  /** What concerns the list as a whole, at the end of the bar: columns, export. */
  end?: ComponentChildren
  children?: ComponentChildren
}

export function FilterBar({ searchLabel, searchHint, q, onSearch, end, children }: FilterBarProps) {
  return (
    <div class={styles.bar} role="group" aria-label={t('filter.bar')}>
      <SearchField
        class={styles.search}
        label={searchLabel}
        placeholder={searchHint}
        value={q ?? ''}
        onSearch={onSearch}
      />
      {children}
      {end && <span class={styles.end}>{end}</span>}
    </div>
  )
}

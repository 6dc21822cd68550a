import { html, nothing } from 'lit'
import { icon } from '../../base/icon.js'
import { t } from '../../base/i18n.js'
import type { Category } from './api-types.js'
import type { CourseFilter } from './course-feed.js'

const searchIcon = icon('m21 21-4.34-4.34', 'M11 19a8 8 0 1 0 0-16 8 8 0 0 0 0 16Z')
const LEVELS = ['beginner', 'intermediate', 'advanced']

interface Choice {
  value: string
  label: string
}

export interface FilterBar extends CourseFilter {
  /** Empty when the page shows one category only; null while they are on their way. */
  categories: Category[] | null
  onChange: (change: Partial<CourseFilter>) => void
}

/**
 * Search and filters in one line. The chips choose a category and a select the level; with less
 * than two categories the chips choose the level.
 */
export function filterBar({ q, category, level, categories, onChange }: FilterBar) {
  const levels = LEVELS.map((value) => ({ value, label: t(`catalog.level.${value}`) }))
  const names = categories?.map(({ slug, name }) => ({ value: slug, label: name })) ?? []
  const hasCategories = names.length > 1
  return html`<div class="bar" role="search">
    <div class="search">
      ${searchIcon}
      <input
        class="input"
        type="search"
        enterkeyhint="search"
        aria-label=${t('catalog.search')}
        placeholder=${t('catalog.search.example')}
        .value=${q}
        @input=${(event: Event) => onChange({ q: valueOf(event) })}
      />
    </div>
    <div class="chips" role="group" aria-label=${t('catalog.filter')}>
      ${
        hasCategories
          ? chips(names, category, (value) => onChange({ category: value }))
          : chips(categories ? levels : [], level, (value) => onChange({ level: value }))
      }
      ${
        hasCategories
          ? html`<select
              class="chip"
              aria-label=${t('catalog.level')}
              @change=${(event: Event) => onChange({ level: valueOf(event) })}
            >
              ${[{ value: '', label: t('catalog.level.all') }, ...levels].map(
                ({ value, label }) =>
                  html`<option value=${value} ?selected=${value === level}>${label}</option>`
              )}
            </select>`
          : nothing
      }
    </div>
  </div>`
}

function chips(choices: Choice[], chosen: string, choose: (value: string) => void) {
  return [{ value: '', label: t('catalog.all') }, ...choices].map(
    ({ value, label }) =>
      html`<button
        type="button"
        class="chip"
        aria-pressed=${value === chosen ? 'true' : 'false'}
        @click=${() => choose(value)}
      >
        ${label}
      </button>`
  )
}

function valueOf(event: Event): string {
  return (event.target as HTMLInputElement | HTMLSelectElement).value
}

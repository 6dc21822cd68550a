import { html, nothing } from 'lit'
import { icon } from '../../base/icon.js'
import { t } from '../../base/i18n.js'
import type { Category } from './api-types.js'

const searchIcon = icon('m21 21-4.34-4.34', 'M11 19a8 8 0 1 0 0-16 8 8 0 0 0 0 16Z')
const LEVELS = ['beginner', 'intermediate', 'advanced']

interface Choice {
  value: string
  label: string
}

export interface FilterBar {
  q: string
  category: string
  level: string
  /** Empty when the page shows one category only. */
  categories: Category[]
  onChange: (change: { q?: string; category?: string; level?: string }) => void
}

/**
 * Search and filters in one line. The chips choose a category; with less than two of them they
 * choose the level, which is otherwise a select beside them.
 */
export function filterBar({ q, category, level, categories, onChange }: FilterBar) {
  const levels = LEVELS.map((value) => ({ value, label: t(`catalog.level.${value}`) }))
  const hasCategories = categories.length > 1
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
    ${
      hasCategories
        ? html`<select
            class="input level"
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
    ${
      hasCategories
        ? chips(
            t('catalog.category'),
            category,
            categories.map(({ slug, name }) => ({ value: slug, label: name })),
            (value) => onChange({ category: value })
          )
        : chips(t('catalog.level'), level, levels, (value) => onChange({ level: value }))
    }
  </div>`
}

function chips(label: string, chosen: string, choices: Choice[], choose: (value: string) => void) {
  return html`<div class="chips" role="group" aria-label=${label}>
    ${[{ value: '', label: t('catalog.all') }, ...choices].map(
      (choice) =>
        html`<button
          type="button"
          class="chip"
          aria-pressed=${choice.value === chosen ? 'true' : 'false'}
          @click=${() => choose(choice.value)}
        >
          ${choice.label}
        </button>`
    )}
  </div>`
}

function valueOf(event: Event): string {
  return (event.target as HTMLInputElement | HTMLSelectElement).value
}

import { html, nothing } from 'lit'
import { t } from '../../base/i18n.js'
import { courseCard } from './course-card.js'
import type { CourseCard } from './api-types.js'
import type { CourseFeed } from './course-feed.js'

export interface CourseList {
  feed: CourseFeed
  problem: string
  open: (course: CourseCard) => void
  more: () => void
  retry: () => void
  clear: () => void
}

export function courseList(list: CourseList) {
  const { feed, open, more } = list
  if (feed.state === 'failed') return failed(list)
  if (feed.state === 'loading') return placeholder()
  if (!feed.courses.length) return empty(list)
  return html`<ul class="list" role="list" aria-busy=${feed.isSearching ? 'true' : 'false'}>
      ${feed.courses.map((course) => courseCard(course, open))}
    </ul>
    ${
      feed.hasMore
        ? html`<p class="more">
            <button
              type="button"
              class="button"
              part="button"
              ?disabled=${feed.isSearching}
              @click=${more}
            >
              ${t('catalog.more')}
            </button>
          </p>`
        : nothing
    }`
}

function failed({ problem, retry }: CourseList) {
  return html`<div class="notice" role="alert">
    <p>${t('catalog.failed')} ${problem}</p>
    <button type="button" class="button" @click=${retry}>${t('retry')}</button>
  </div>`
}

function empty({ feed, clear }: CourseList) {
  if (!feed.isFiltered)
    return html`<div class="notice">
      ${ring}
      <p>${t('catalog.none')}</p>
    </div>`
  return html`<div class="notice">
    ${ring}
    <p>${t('catalog.none.found')}</p>
    <button type="button" class="button" @click=${clear}>${t('catalog.clear')}</button>
  </div>`
}

/** A seal without ink: nothing here yet. */
const ring = html`<svg class="ring" viewBox="0 0 48 48" aria-hidden="true">
  <circle cx="24" cy="24" r="21" pathLength="120" />
  <circle cx="24" cy="24" r="15" pathLength="120" />
</svg>`

/** Hairlines hold the place of three cards; they show only when the answer takes long. */
function placeholder() {
  const card = html`<li>
    <div class="cover"></div>
    <div class="words"><i></i><i></i></div>
  </li>`
  return html`<ul class="list waiting" aria-hidden="true">
    ${[card, card, card]}
  </ul>`
}

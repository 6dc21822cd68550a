import { html, nothing, type PropertyValues } from 'lit'
import { WidgetElement } from '../../base/element.js'
import { t } from '../../base/i18n.js'
import { problemText } from '../../base/problem-text.js'
import { accountLine } from './account-line.js'
import { styles } from './catalog.styles.js'
import { CourseFeed, type CourseFilter } from './course-feed.js'
import { courseList } from './course-list.js'
import { loadEngraver } from './course-picture.js'
import { coverStyles } from './cover.styles.js'
import { filterBar } from './filter-bar.js'
import type { Category } from './api-types.js'
import type { inside, Inside, Page } from './inside/inside.js'

const TYPING_PAUSE_MS = 250

/**
 * The tenant's published courses: search, filter, look, sign in, enroll, open.
 *
 * @tag belgenet-catalog
 * @attr {string} category - Slug of the one category to show.
 * @attr {number} limit - Courses a page, 12 by default.
 * @attr {string} code - An enrollment code: the catalog opens at it, filled in.
 * @attr {string} data-key - Publishable key of another tenant than the script tag's.
 * @attr {string} handoff-url - Where the page's server signs a hand-off token for its user.
 * @fires {CustomEvent<undefined>} belgenet-sign-in - Somebody signed in inside the element.
 * @fires {CustomEvent<{ courseId: string; enrollmentId: string }>} belgenet-enrolled - After an enrollment.
 * @fires {CustomEvent<{ courseId: string; lessonId: string }>} belgenet-open-course - A course is opened; preventDefault() keeps the player closed.
 * @fires {CustomEvent<{ code: string }>} belgenet-error - Something failed; the code is stable.
 * @csspart base - The frame around everything.
 * @csspart button - Every button.
 */
export class Catalog extends WidgetElement {
  static override styles = [WidgetElement.styles, coverStyles, styles]
  static override messages = {
    tr: () => import('./lang.tr.js'),
    en: () => import('./lang.en.js'),
  }
  static override properties = {
    category: {},
    limit: { type: Number },
    code: {},
    page: { state: true },
  }

  declare category: string
  declare limit: number
  declare code: string
  declare private page: Page

  readonly #feed = new CourseFeed(this, () => this.api, {
    beside: () => Promise.all([loadEngraver(), this.#choices]),
    onError: (error) => {
      this.#problem = problemText(this.report(error))
    },
  })
  /** Draws what stands in the list's place. */
  #inside?: typeof inside
  /** The course on the screen opens by itself. */
  #begins = false
  #choices?: Promise<void>
  #categories: Category[] | null = null
  #problem = ''
  /** What the list on the screen was asked for. */
  #asked = ''
  #typing?: ReturnType<typeof setTimeout>

  constructor() {
    super()
    this.category = ''
    this.limit = this.#feed.pageSize
    this.code = ''
    this.page = 'list'
  }

  protected override willUpdate(changed: PropertyValues) {
    if (changed.has('category')) this.#choices = this.#loadCategories()
    if (changed.has('code') && this.code) void this.#enter('code')
    const { status, member } = this.session
    const wanted = [this.category, this.limit, member?.id].join()
    if (status === 'restoring' || wanted === this.#asked) return
    this.#asked = wanted
    this.#feed.pageSize = this.limit || this.#feed.pageSize
    this.#search({ category: this.category })
  }

  protected override updated() {
    if (this.#feed.state !== 'loading') this.markReady()
  }

  override render() {
    return html`<div class="base" part="base">${this.#inside?.(this.#view()) ?? this.#list()}</div>`
  }

  #list() {
    const { state, filter, courses, total } = this.#feed
    return html`${filterBar({
        ...filter,
        categories: this.#categories,
        onChange: (change) => this.#search(change, 'q' in change ? TYPING_PAUSE_MS : 0),
      })}
      ${
        this.#categories &&
        courseList({
          feed: this.#feed,
          problem: this.#problem,
          open: ({ slug }) => void this.#show(`/${slug}`),
          more: () => void this.#more(),
          retry: () => this.#search(),
          clear: () => this.#search({ q: '', level: '', category: this.category }),
        })
      }
      <div class="foot">
        <span role="status">
          ${state === 'ready' && total ? t('catalog.shown', { shown: courses.length, total }) : nothing}
        </span>
        ${accountLine({
          member: this.session.member,
          haveCode: () => void this.#show('code'),
          signIn: () => void this.#show('sign-in'),
          signOut: () => void this.session.connection.session.signOut(),
        })}
      </div>`
  }

  #view(): Inside {
    return {
      page: this.page,
      key: this.dataset.key,
      code: this.code,
      begins: this.#begins,
      show: (page, begins) => void this.#show(page, begins),
      signedIn: () => this.emit('belgenet-sign-in'),
      enrolled: () => (this.#asked = ''),
    }
  }

  #search(change: Partial<CourseFilter> = {}, pauseMs = 0) {
    clearTimeout(this.#typing)
    this.#problem = ''
    this.#typing = setTimeout(() => void this.#feed.search(change), pauseMs)
  }

  async #loadCategories() {
    // Without its categories the catalog still works; the courses' own call reports a failure.
    const wanted = this.category ? [] : this.api.get<Category[]>('categories')
    this.#categories = await Promise.resolve(wanted).catch(() => [])
    this.requestUpdate()
  }

  async #more() {
    const shown = this.#feed.courses.length
    await this.#feed.more()
    await this.updateComplete
    this.#focusCard(shown)
  }

  async #enter(page: Page) {
    const loaded = page === 'list' ? undefined : await import('./inside/inside.js')
    this.#inside = await loaded?.prepare(page)
    this.page = page
  }

  /** Back in the list, the focus is where it left. */
  async #show(page: Page, begins = false) {
    const left = this.page
    this.#begins = begins
    await this.#enter(page)
    await this.updateComplete
    if (this.getBoundingClientRect().top < 0) this.scrollIntoView({ block: 'start' })
    const { courses } = this.#feed
    if (page === 'list') this.#focusCard(courses.findIndex(({ slug }) => `/${slug}` === left))
    else this.renderRoot.querySelector<HTMLElement>('.back ~ *')?.focus()
  }

  #focusCard(index: number) {
    this.renderRoot.querySelectorAll<HTMLElement>('.title')[index]?.focus({ preventScroll: true })
  }
}

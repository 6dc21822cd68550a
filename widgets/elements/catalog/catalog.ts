import { html, nothing, type PropertyValues } from 'lit'
import { WidgetElement } from '../../base/element.js'
import { icon } from '../../base/icon.js'
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

const TYPING_PAUSE_MS = 250
const backIcon = icon('m12 19-7-7 7-7', 'M19 12H5')

/**
 * The tenant's published courses: search, filter, look, sign in, enroll, open.
 *
 * @tag belgenet-catalog
 * @attr {string} category - Slug of the one category to show.
 * @attr {number} limit - Courses a page, 12 by default.
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
    page: { state: true },
  }

  declare category: string
  declare limit: number
  /** The list, the sign-in, or the slug of a course after a slash. */
  declare private page: 'list' | 'sign-in' | `/${string}`

  readonly #feed = new CourseFeed(this, () => this.api, {
    beside: () => Promise.all([loadEngraver(), this.#choices]),
    onError: (error) => {
      this.#problem = problemText(this.report(error))
    },
  })
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
    this.page = 'list'
  }

  protected override willUpdate(changed: PropertyValues) {
    if (changed.has('category')) this.#choices = this.#loadCategories()
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
    return html`<div class="base" part="base">
      ${this.page === 'list' ? this.#list() : this.#inside()}
    </div>`
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
          signIn: () => void this.#show('sign-in'),
          signOut: () => void this.session.connection.session.signOut(),
        })}
      </div>`
  }

  /** What opens in the list's place, with the way back above it. */
  #inside() {
    const back = () => void this.#show('list')
    const key = this.dataset.key ?? nothing
    return html`<button type="button" class="link back" @click=${back}>
        ${backIcon}${t('catalog.back')}
      </button>
      ${
        this.page === 'sign-in'
          ? html`<belgenet-sign-in
              titled
              data-key=${key}
              exportparts="button"
              @signed-in=${() => {
                this.emit('belgenet-sign-in')
                back()
              }}
            ></belgenet-sign-in>`
          : html`<belgenet-course
              data-key=${key}
              exportparts="button"
              course=${this.page.slice(1)}
              @belgenet-enrolled=${() => (this.#asked = '')}
            ></belgenet-course>`
      }`
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

  /** Back in the list, the focus is where it left. */
  async #show(page: Catalog['page']) {
    const left = this.page
    this.page = page
    if (page === 'sign-in') await import('../../base/sign-in/start.js')
    else if (page !== 'list') await import('./course/start.js')
    await this.updateComplete
    if (this.getBoundingClientRect().top < 0) this.scrollIntoView({ block: 'start' })
    const { courses } = this.#feed
    if (page === 'list') this.#focusCard(courses.findIndex(({ slug }) => `/${slug}` === left))
    else this.renderRoot.querySelector<HTMLElement>('belgenet-sign-in')?.focus()
  }

  #focusCard(index: number) {
    this.renderRoot.querySelectorAll<HTMLElement>('.title')[index]?.focus({ preventScroll: true })
  }
}

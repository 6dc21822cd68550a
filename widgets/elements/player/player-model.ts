import type { CSSResult } from 'lit'
import type { Api } from '../../base/api.js'
import type { Lesson } from './api-shapes.js'
import { CourseController } from './course-controller.js'
import { LazyParts } from './lazy.js'
import { LessonNews, type NewsHost } from './lesson-news.js'
import type { Menu } from './menus.js'
import { numberLessons, type NumberedLesson } from './numbering.js'
import { Playback } from './playback.js'
import type { ScreenMode } from './screen-mode.js'
import type { SeekPeek } from './seek-peek.js'

export interface PlayerHost extends NewsHost {
  api: () => Api
  owner: () => string
  adopt: (styles: CSSResult) => void
}

/** Everything that the element shows and can do; the element draws it. */
export class PlayerModel {
  readonly courses: CourseController
  readonly playback: Playback
  readonly parts: LazyParts
  readonly news: LessonNews
  menu: Menu | null = null
  /** What the transcript is searched for. */
  query = ''
  hasHelp = false
  readonly #host: PlayerHost
  #screen: ScreenMode | null = null
  #peek: SeekPeek | null = null
  #shown: Lesson | null = null
  #playsNext = false

  constructor(host: PlayerHost) {
    this.#host = host
    const { api, owner, changed, adopt } = host
    this.courses = new CourseController({ api, changed: this.#onCourse, failed: host.report })
    this.news = new LessonNews(host, this.courses)
    this.playback = new Playback({
      ...{ api, owner, changed },
      label: () => ({ title: this.lesson?.title ?? '', course: this.lesson?.courseTitle ?? '' }),
      happened: this.#onMedia,
      heard: this.news.beat,
      refused: (error) => this.courses.fail(error),
    })
    this.parts = new LazyParts({ changed, adopt })
  }

  get lesson(): Lesson | null {
    return this.courses.lesson
  }

  get screen(): ScreenMode | null {
    const around = this.parts.get('around')
    const isPlaying = () => !this.playback.deck.paused
    if (around) this.#screen ??= new around.ScreenMode({ changed: this.#host.changed, isPlaying })
    return this.#screen
  }

  get peek(): SeekPeek | null {
    const around = this.parts.peek('around')
    const { playback } = this
    const host = { tracks: () => playback.tracks, durationMs: () => playback.deck.durationMs }
    if (around) this.#peek ??= new around.SeekPeek(host)
    return this.#peek
  }

  get previous(): NumberedLesson | undefined {
    return this.#numbered(this.lesson?.previousLessonId)
  }

  get next(): NumberedLesson | undefined {
    return this.#numbered(this.lesson?.nextLessonId)
  }

  /** The last lesson is done; a video is watched to its end first. */
  get celebrates(): boolean {
    return this.news.isCourseDone && (!this.lesson?.video || this.playback.deck.ended)
  }

  /** Somebody chose this lesson, so a video in it may begin by itself. */
  choose() {
    this.#playsNext = true
  }

  toggleMenu(menu: Menu | null) {
    this.menu = menu === this.menu ? null : menu
    this.#host.changed()
  }

  search(query: string) {
    this.query = query
    this.#host.changed()
  }

  setHelp(isOpen: boolean) {
    this.hasHelp = isOpen
    this.menu = null
    this.#host.changed()
  }

  dismissResume() {
    this.playback.resumedAtMs = null
    this.#host.changed()
  }

  closeCelebration() {
    this.news.reset()
    this.#host.changed()
  }

  async enroll() {
    const doors = this.parts.get('doors')
    if (doors) await this.courses.join(doors.enroll)
  }

  async markRead() {
    const { lesson } = this
    const completion = await this.courses.complete()
    if (lesson && completion) this.news.completed(lesson.id, completion)
  }

  /** The network is back. */
  online() {
    const { view } = this.courses
    if (view.kind === 'failed' && view.problem.status === 0) void this.courses.reload()
    else if (this.playback.failure === 'E_MEDIA_UNREACHABLE') void this.playback.retry()
  }

  /** The element leaves the page. */
  close() {
    this.#stop()
    this.courses.close()
  }

  #stop() {
    this.playback.close()
    this.#screen?.release()
  }

  #numbered(id: string | null | undefined): NumberedLesson | undefined {
    const { course } = this.courses
    return course && id ? numberLessons(course.outline).find(({ row }) => row.id === id) : undefined
  }

  #onCourse = () => {
    const { lesson } = this
    if (lesson !== this.#shown) this.#enter(lesson)
    this.#host.changed()
  }

  #enter(lesson: Lesson | null) {
    this.#shown = lesson
    this.menu = null
    this.query = ''
    this.news.reset()
    if (lesson?.video) void this.#watch(lesson)
    else this.#stop()
  }

  async #watch(lesson: Lesson) {
    await this.playback.open(lesson)
    if (this.#playsNext) void this.playback.deck.play()
    this.#playsNext = false
  }

  #onMedia = (type: string) => {
    if (type === 'play') this.playback.resumedAtMs = null
    if (type === 'seek') this.#peek?.glance(this.playback.deck.positionMs)
    if (type === 'ended' && this.news.isCourseDone) void this.#screen?.leave()
    this.news.media(type, this.playback)
  }
}

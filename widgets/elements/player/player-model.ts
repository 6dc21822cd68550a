import type { CSSResult } from 'lit'
import type { Api } from '../../base/api.js'
import { t } from '../../base/i18n.js'
import { Problem } from '../../base/problem.js'
import type { BeatAnswer, Delivery } from '../../engine/beat.js'
import type { Completion, Lesson } from './api-shapes.js'
import { CourseController } from './course-controller.js'
import type { PlayerEvents } from './events.js'
import { LazyParts } from './lazy.js'
import type { Menu } from './menus.js'
import { numberLessons, type NumberedLesson } from './numbering.js'
import { Playback } from './playback.js'
import type { ScreenMode } from './screen-mode.js'

type Detail<K extends keyof PlayerEvents> = PlayerEvents[K]['detail']

export interface PlayerHost {
  api: () => Api
  owner: () => string
  changed: () => void
  emit: <K extends keyof PlayerEvents>(type: K, detail: Detail<K>) => void
  report: (error: unknown) => Problem
  adopt: (styles: CSSResult) => void
}

/** Everything that the element shows and can do; the element draws it. */
export class PlayerModel {
  readonly courses: CourseController
  readonly playback: Playback
  readonly parts: LazyParts
  menu: Menu | null = null
  /** What the transcript is searched for. */
  query = ''
  hasHelp = false
  isCelebrating = false
  /** For those who listen; the picture and the marks say it to the others. */
  announcement = ''
  readonly #host: PlayerHost
  #screen: ScreenMode | null = null
  #shown: Lesson | null = null
  #second = -1
  #delivery: Delivery = 'idle'
  #playsNext = false

  constructor(host: PlayerHost) {
    this.#host = host
    const { api, owner, changed, adopt } = host
    this.courses = new CourseController({ api, changed: this.#onCourse, failed: host.report })
    this.playback = new Playback({
      ...{ api, owner, changed },
      label: () => ({ title: this.lesson?.title ?? '', course: this.lesson?.courseTitle ?? '' }),
      happened: this.#onMedia,
      heard: this.#onBeat,
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

  get previous(): NumberedLesson | undefined {
    return this.#numbered(this.lesson?.previousLessonId)
  }

  get next(): NumberedLesson | undefined {
    return this.#numbered(this.lesson?.nextLessonId)
  }

  /** The last lesson is done; a video is watched to its end first. */
  get celebrates(): boolean {
    return this.isCelebrating && (this.lesson?.kind !== 'video' || this.playback.deck.ended)
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
    this.isCelebrating = false
    this.#host.changed()
  }

  async enroll() {
    const doors = this.parts.get('doors')
    if (doors) await this.courses.join(doors.enroll)
  }

  async markRead() {
    const { lesson } = this
    const completion = await this.courses.complete()
    if (lesson && completion) this.#completed(lesson.id, completion)
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
    Object.assign(this, { menu: null, query: '', isCelebrating: false, announcement: '' })
    if (lesson?.kind === 'video') void this.#watch(lesson)
    else this.#stop()
  }

  async #watch({ id }: Lesson) {
    await this.playback.open(id)
    if (this.#playsNext) void this.playback.deck.play()
    this.#playsNext = false
  }

  #onMedia = (type: string) => {
    const { session, deck, failure, share } = this.playback
    if (!session) return
    const { lessonId } = session
    if (type === 'play') {
      this.playback.resumedAtMs = null
      this.#host.emit('belgenet-play', { lessonId })
    }
    if (type === 'failure' && failure) this.#host.report(new Problem(0, failure))
    if (type === 'delivery') this.#announceDelivery()
    if (type === 'ended' && this.isCelebrating) void this.#screen?.leave()
    const second = Math.floor(deck.positionMs / 1000)
    if (type === 'timeupdate' && second !== this.#second) {
      this.#second = second
      const positionMs = Math.round(deck.positionMs)
      this.#host.emit('belgenet-progress', { lessonId, positionMs, share })
    }
  }

  #announceDelivery() {
    const delivery = this.playback.progress?.delivery ?? 'idle'
    if (delivery === this.#delivery || delivery === 'sending') return
    this.#delivery = delivery
    const isHeldUp = delivery === 'offline' || delivery === 'unavailable'
    this.announcement = isHeldUp ? t(`player.${delivery}`, { waiting: 'none' }) : ''
  }

  #onBeat = (answer: BeatAnswer) => {
    const lessonId = this.playback.session?.lessonId
    if (!lessonId) return
    this.courses.mark(lessonId, answer.share, answer.completed)
    this.#completed(lessonId, answer)
  }

  #completed(lessonId: string, { completedNow, courseCompleted }: Completion) {
    const courseId = this.courses.course?.id
    if (!courseId) return
    if (completedNow) {
      this.courses.mark(lessonId, 1, true)
      this.announcement = t('player.lessonDone')
      this.#host.emit('belgenet-lesson-completed', { lessonId, courseId })
    }
    if (completedNow && courseCompleted) {
      this.isCelebrating = true
      this.announcement = t('player.courseDone')
      this.#host.emit('belgenet-course-completed', { courseId })
    }
    this.#host.changed()
  }
}

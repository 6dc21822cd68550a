import { t } from '../../base/i18n.js'
import { Problem } from '../../base/problem.js'
import type { BeatAnswer, Delivery } from '../../engine/beat.js'
import type { Completion } from './api-shapes.js'
import type { CourseController } from './course-controller.js'
import type { PlayerEvents } from './events.js'
import type { Playback } from './playback.js'

type Detail<K extends keyof PlayerEvents> = PlayerEvents[K]['detail']

export interface NewsHost {
  changed: () => void
  emit: <K extends keyof PlayerEvents>(type: K, detail: Detail<K>) => void
  report: (error: unknown) => Problem
}

/** Tells the page, the outline and those who listen what has just happened in a lesson. */
export class LessonNews {
  /** For those who listen; the picture and the marks say it to the others. */
  announcement = ''
  /** The last lesson of the course was completed a moment ago. */
  isCourseDone = false
  readonly #host: NewsHost
  readonly #courses: CourseController
  #second = -1
  #delivery: Delivery = 'idle'

  constructor(host: NewsHost, courses: CourseController) {
    this.#host = host
    this.#courses = courses
  }

  reset() {
    this.announcement = ''
    this.isCourseDone = false
  }

  media(type: string, { session, deck, failure, share, progress }: Playback) {
    if (!session) return
    const { lessonId } = session
    const second = Math.floor(deck.positionMs / 1000)
    if (type === 'play') this.#host.emit('belgenet-play', { lessonId })
    if (type === 'failure' && failure) this.#host.report(new Problem(0, failure))
    if (type === 'delivery') this.#delivered(progress?.delivery ?? 'idle')
    if (type === 'timeupdate' && second !== this.#second) {
      this.#second = second
      const positionMs = Math.round(deck.positionMs)
      this.#host.emit('belgenet-progress', { lessonId, positionMs, share })
    }
  }

  /** The answer may come after the learner went on to another lesson. */
  beat = (lessonId: string, answer: BeatAnswer) => {
    this.#courses.mark(lessonId, answer.share, answer.completed)
    this.completed(lessonId, answer)
  }

  completed(lessonId: string, { completedNow, courseCompleted }: Completion) {
    const courseId = this.#courses.course?.id
    if (!courseId || !completedNow) return
    this.#courses.mark(lessonId, 1, true)
    this.announcement = t(courseCompleted ? 'player.courseDone' : 'player.lessonDone')
    this.isCourseDone = courseCompleted
    this.#host.emit('belgenet-lesson-completed', { lessonId, courseId })
    if (courseCompleted) this.#host.emit('belgenet-course-completed', { courseId })
    this.#host.changed()
  }

  #delivered(delivery: Delivery) {
    if (delivery === this.#delivery || delivery === 'sending') return
    this.#delivery = delivery
    const isHeldUp = delivery === 'offline' || delivery === 'unavailable'
    // Perhaps it is not the network: the page may have lost its leave.
    if (delivery === 'offline') this.#host.report(new Problem(0, 'E_NETWORK'))
    this.announcement = isHeldUp ? t(`player.${delivery}`, { waiting: 'none' }) : ''
  }
}

import { uuid } from '../../../base/uuid.js'
import type { Connection } from '../../../base/connection.js'
import type { Course, Enrollment } from '../api-types.js'

export interface CourseVisitEvents {
  onError: (error: unknown) => void
  onEnrolled: (enrollment: Enrollment) => void
  onOpen: (course: Course, lessonId: string) => void
}

/** A visit to one course: look at it, sign in where needed, enroll, go to the lesson. */
export class CourseVisit {
  course: Course | null = null
  isSigningIn = false
  isBusy = false
  /** One key an intention: pressing again after a lost answer cannot enroll twice. */
  #intention = uuid()
  #slug = ''
  readonly #redraw: () => void
  readonly #connection: () => Connection
  readonly #events: CourseVisitEvents

  constructor(redraw: () => void, connection: () => Connection, events: CourseVisitEvents) {
    this.#redraw = redraw
    this.#connection = connection
    this.#events = events
  }

  /** Nothing on its way that a reload would overtake. */
  get isQuiet() {
    return this.course !== null && !this.isBusy && !this.isSigningIn
  }

  async look(slug: string): Promise<void> {
    this.#slug = slug
    this.#intention = uuid()
    this.isSigningIn = false
    this.course = null
    await this.reload()
  }

  /** What the course says to whoever is signed in now. */
  async reload(): Promise<void> {
    await this.#work(async () => {
      const slug = this.#slug
      const course = await this.#connection().api.get<Course>(`courses/${encodeURIComponent(slug)}`)
      if (slug === this.#slug) this.course = course
    })
  }

  /** Asks a guest to sign in first; `signedIn` then goes on from here. */
  async start(): Promise<void> {
    const { session } = this.#connection()
    await session.restore()
    if (session.status === 'member') return this.#enter()
    this.isSigningIn = true
    this.#redraw()
  }

  async signedIn(): Promise<void> {
    this.isSigningIn = false
    await this.#enter()
  }

  async #enter() {
    await this.#work(async () => {
      const { course } = this
      if (!course) return
      const enrollment = await this.#enroll(course)
      const first = course.outline.flatMap(({ lessons }) => lessons)[0]
      this.#events.onOpen(course, enrollment.resume?.lessonId ?? first?.id ?? '')
    })
  }

  async #enroll(course: Course): Promise<Enrollment> {
    const { api } = this.#connection()
    if (course.enrollment) return api.get<Enrollment>(`enrollments/${course.enrollment.id}`)
    const body = { courseId: course.id }
    const enrollment = await api.post<Enrollment>('enrollments', body, {
      idempotencyKey: this.#intention,
    })
    const { id, state } = enrollment
    this.course = { ...course, enrollment: { id, state, share: 0, completed: false } }
    this.#events.onEnrolled(enrollment)
    return enrollment
  }

  async #work(work: () => Promise<void>) {
    this.isBusy = true
    this.#redraw()
    try {
      await work()
    } catch (error) {
      this.#events.onError(error)
    }
    this.isBusy = false
    this.#redraw()
  }
}

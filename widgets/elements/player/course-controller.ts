import type { Api } from '../../base/api.js'
import { Problem } from '../../base/problem.js'
import type { Completion, Course, Enrollment, Lesson, LessonRow, Module } from './api-shapes.js'

/** What the element shows; each view holds what it needs. */
export type View =
  | { kind: 'loading' }
  | { kind: 'empty' }
  | { kind: 'guest'; course: Course | null }
  | { kind: 'offer'; course: Course | null }
  | { kind: 'lesson'; course: Course; lesson: Lesson }
  | { kind: 'failed'; course: Course | null; problem: Problem }

export interface Wanted {
  /** Id or slug; empty when only the lesson is known. */
  course: string
  lesson: string
  /** Id of whoever is signed in; empty for a guest. */
  member: string
}

export interface CourseHost {
  api: () => Api
  changed: () => void
  failed: (error: unknown) => Problem
}

const NOTHING: Wanted = { course: '', lesson: '', member: '' }

/** Finds the course, the member's place in it and the lesson to show. The last request wins. */
export class CourseController {
  view: View = { kind: 'loading' }
  /** An answer is on its way: enrolling or marking a lesson. */
  busy = false
  /** Why enrolling or marking did not work; the view stays as it was. */
  problem: Problem | null = null
  readonly #host: CourseHost
  #wanted: Wanted = NOTHING
  #run = new AbortController()

  constructor(host: CourseHost) {
    this.#host = host
  }

  get course(): Course | null {
    return 'course' in this.view ? this.view.course : null
  }

  get lesson(): Lesson | null {
    return this.view.kind === 'lesson' ? this.view.lesson : null
  }

  /** All lessons in their order. */
  get rows(): LessonRow[] {
    return this.course?.outline.flatMap((module) => module.lessons) ?? []
  }

  async open(wanted: Wanted): Promise<void> {
    const { course: before, member } = this.#wanted
    const isSamePlace = this.lesson && wanted.course === before && wanted.member === member
    this.#wanted = wanted
    if (isSamePlace && wanted.lesson) return this.show(wanted.lesson)
    await this.#attempt(async (signal) => {
      const { course: reference, lesson, member: who } = wanted
      if (!reference && !lesson) return this.#show({ kind: 'empty' })
      const course = reference ? await this.#fetchCourse(reference, signal) : null
      if (!who) return this.#show({ kind: 'guest', course })
      if (course && !course.enrollment) return this.#show({ kind: 'offer', course })
      await this.#openLesson(lesson || (await this.#resume(course, signal)), course, signal)
    })
  }

  reload(): Promise<void> {
    const wanted = this.#wanted
    this.close()
    return this.open(wanted)
  }

  close() {
    this.#run.abort()
    this.#wanted = NOTHING
    this.#show({ kind: 'loading' })
  }

  /** Another lesson; the course on the screen stays while it loads. */
  async show(lessonId: string): Promise<void> {
    if (lessonId === this.lesson?.id) return
    this.#wanted = { ...this.#wanted, lesson: lessonId }
    const { course } = this
    if (course) await this.#attempt((signal) => this.#openLesson(lessonId, course, signal))
    else await this.reload()
  }

  /** `enroll` asks the server; then the course opens. */
  async join(enroll: (api: Api, courseId: string) => Promise<void>): Promise<void> {
    const { course } = this
    if (!course || this.busy) return
    await this.#busily(() => enroll(this.#host.api(), course.id))
    if (!this.problem) await this.reload()
  }

  /** For lessons that are read, not watched; null when it did not work. */
  async complete(): Promise<Completion | null> {
    const { lesson } = this
    if (!lesson || this.busy) return null
    return this.#busily(() =>
      this.#host.api().post<Completion>(`lessons/${lesson.id}/completion`, {})
    )
  }

  fail(error: unknown) {
    const { course } = this
    this.#show({ kind: 'failed', course, problem: this.#host.failed(error) })
  }

  /** What the server has just confirmed, so that the outline needs no new request. */
  mark(lessonId: string, share: number, isCompleted: boolean) {
    const row = this.rows.find(({ id }) => id === lessonId)
    if (row) {
      row.share = Math.max(row.share, share)
      row.state = isCompleted || row.state === 'completed' ? 'completed' : 'started'
    }
    const { lesson } = this
    if (lesson?.id === lessonId && isCompleted) lesson.state = 'completed'
    this.#host.changed()
  }

  async #openLesson(lessonId: string, course: Course | null, signal: AbortSignal) {
    try {
      const lesson = await this.#host.api().get<Lesson>(`lessons/${lessonId}`, signal)
      const whole = course ?? (await this.#fetchCourse(lesson.courseId, signal))
      if (!signal.aborted) this.#show({ kind: 'lesson', course: whole, lesson })
    } catch (error) {
      const isStranger = error instanceof Problem && error.code === 'E_NOT_ENROLLED'
      if (!isStranger) throw error
      this.#show({ kind: 'offer', course })
    }
  }

  async #resume(course: Course | null, signal: AbortSignal): Promise<string> {
    const id = course?.enrollment?.id
    const { resume, outline } = await this.#host.api().get<Enrollment>(`enrollments/${id}`, signal)
    return resume?.lessonId ?? firstOpen(outline)
  }

  #fetchCourse(reference: string, signal: AbortSignal): Promise<Course> {
    return this.#host.api().get<Course>(`courses/${encodeURIComponent(reference)}`, signal)
  }

  async #attempt(work: (signal: AbortSignal) => Promise<void>): Promise<void> {
    this.#run.abort()
    this.#run = new AbortController()
    const { signal } = this.#run
    if (!this.course) this.#show({ kind: 'loading' })
    try {
      await work(signal)
    } catch (error) {
      if (!signal.aborted) this.fail(error)
    }
  }

  async #busily<T>(work: () => Promise<T>): Promise<T | null> {
    this.busy = true
    this.problem = null
    this.#host.changed()
    try {
      return await work()
    } catch (error) {
      this.problem = this.#host.failed(error)
      return null
    } finally {
      this.busy = false
      this.#host.changed()
    }
  }

  #show(view: View) {
    this.view = view
    this.problem = null
    this.#host.changed()
  }
}

function firstOpen(outline: Module[]): string {
  const rows = outline.flatMap((module) => module.lessons)
  return (rows.find(({ state }) => state !== 'completed') ?? rows[0])?.id ?? ''
}

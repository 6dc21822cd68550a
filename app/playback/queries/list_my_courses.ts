import { findOutlines, type Outline } from '#catalog/contract'
import { ListEnrollments, type EnrollmentRow } from '#enrollment/contract'
import { courseProgress, type CourseProgress } from '#playback/domain/learner_progress'
import { ListLessonProgress } from '#playback/queries/list_lesson_progress'
import { ListCompletedLessons } from '#progression/contract'

export interface MyCourse {
  enrollment: EnrollmentRow
  outline: Outline
  progress: CourseProgress
}

interface Filter {
  memberId: string
  states?: string[]
  after?: string
  limit?: number
}

/** The learner's courses with their progress: three queries, however many courses. */
export class ListMyCourses {
  async handle(filter: Filter): Promise<{ rows: MyCourse[]; next: string | null }> {
    const { rows, next } = await new ListEnrollments().handle(filter)
    return { rows: await this.#withProgress(rows), next }
  }

  async find(memberId: string, enrollmentId: string): Promise<MyCourse | null> {
    const enrollment = await new ListEnrollments().find(memberId, enrollmentId)
    if (!enrollment) {
      return null
    }
    const [course] = await this.#withProgress([enrollment])
    return course ?? null
  }

  async forCourses(memberId: string, courseIds: string[]): Promise<MyCourse[]> {
    const rows = await new ListEnrollments().inCourses(memberId, courseIds)
    return this.#withProgress(rows)
  }

  async #withProgress(enrollments: EnrollmentRow[]): Promise<MyCourse[]> {
    const ids = enrollments.map(({ id }) => id)
    const [outlines, progress, completed] = await Promise.all([
      findOutlines(enrollments.map(({ versionId }) => versionId)),
      new ListLessonProgress().handle(ids),
      new ListCompletedLessons().handle(ids),
    ])
    const progressOf = Map.groupBy(progress, ({ enrollmentId }) => enrollmentId)
    const completedOf = Map.groupBy(completed, ({ enrollmentId }) => enrollmentId)
    return enrollments.flatMap((enrollment) => {
      const outline = outlines.get(enrollment.versionId)
      const done = new Set(completedOf.get(enrollment.id)?.map(({ lessonId }) => lessonId))
      const rows = progressOf.get(enrollment.id) ?? []
      return outline ? [{ enrollment, outline, progress: courseProgress(outline, rows, done) }] : []
    })
  }
}

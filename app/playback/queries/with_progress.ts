import { findOutlines, type Outline } from '#catalog/contract'
import type { EnrollmentRow } from '#enrollment/contract'
import { courseProgress, type CourseProgress } from '#playback/domain/learner_progress'
import { ListLessonProgress } from '#playback/queries/list_lesson_progress'
import { ListCompletedLessons } from '#progression/contract'

export interface WithProgress<Row extends EnrollmentRow> {
  enrollment: Row
  outline: Outline
  progress: CourseProgress
}

/** Enrollments with what has been reached in each: three queries, however many there are. */
export async function withProgress<Row extends EnrollmentRow>(
  enrollments: Row[]
): Promise<WithProgress<Row>[]> {
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

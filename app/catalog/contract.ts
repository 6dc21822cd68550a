import { localizeContent } from '#catalog/localize_content'
import { FindLessonContent, type LessonContent } from '#catalog/queries/find_lesson_content'
import { FindLessonPlace } from '#catalog/queries/find_lesson_place'
import { FindOutlines, type Outline } from '#catalog/queries/find_outlines'
import { FindPublishedCourse, type PublishedCourse } from '#catalog/queries/find_published_course'
import { executionContext } from '#core/execution_context'
import { tenantContext } from '#core/tenant_context'

export { ImportCourse } from '#catalog/actions/import_course'
export { CoursePublished } from '#catalog/events/course_published'
export { CourseReviewed } from '#catalog/events/course_reviewed'
export { CourseSubmitted } from '#catalog/events/course_submitted'
export { enrollmentCounts, type CountEnrollments } from '#catalog/enrollment_counts'
export type { CourseToImport, ImportResult } from '#catalog/import/course_to_import'
export { RequireAuthor } from '#catalog/queries/draft/require_author'
export { learnerFacts } from '#catalog/learner_facts'
export type { CourseFacts, LearnerFacts, LessonFacts } from '#catalog/learner_facts'
export type { LessonContent, LessonStream, LessonVideo } from '#catalog/queries/find_lesson_content'
export type { Outline } from '#catalog/queries/find_outlines'
export type { PublishedCourse } from '#catalog/queries/find_published_course'

/** The course and version that an enrollment made now is pinned to; null unless published. */
export function findPublishedCourse(courseId: string): Promise<PublishedCourse | null> {
  return new FindPublishedCourse().handle(courseId)
}

/** Whether the tenant has a course of this slug, in whatever state. */
export async function hasCourse(slug: string): Promise<boolean> {
  return (await new FindPublishedCourse().idOf(slug)) !== null
}

/** The course of a lesson, in any version; null when there is no such lesson. */
export function findLessonPlace(lessonId: string) {
  return new FindLessonPlace().handle(lessonId)
}

/** Modules and lessons of a frozen version. @throws {NotFound} */
export function findOutline(versionId: string): Promise<Outline> {
  return new FindOutlines().one(versionId)
}

/** Several outlines by version id with at most one query; unknown ids are left out. */
export function findOutlines(versionIds: string[]): Promise<Map<string, Outline>> {
  return new FindOutlines().handle(versionIds)
}

/**
 * What a lesson shows in one version, in the reader's language. Whoever serves it replaces
 * `belgenet-file:<fileId>` by an address and leads `belgenet-lesson:<lessonId>` to that lesson.
 */
export async function findLessonContent(
  versionId: string,
  lessonId: string
): Promise<LessonContent | null> {
  const locale = executionContext.current.locale ?? tenantContext.require().locale
  const content = await new FindLessonContent().handle({ versionId, lessonId, locale })
  return content && { ...content, html: content.html && localizeContent(content.html, locale) }
}

import { learnerFacts } from '#catalog/learner_facts'
import { publicHtml } from '#catalog/public_html'
import { FindCourse } from '#catalog/queries/find_course'
import { FindOutlines } from '#catalog/queries/find_outlines'
import { NotFound } from '#core/errors'
import type { CourseDetailView } from '#catalog/transformers/course_transformer'

interface Viewing {
  idOrSlug: string
  locale: string
  /** The signed-in learner, if there is one */
  memberId?: string
}

/** A published course with its outline and, for a learner, how far they are. @throws {NotFound} */
export async function showCourse({
  idOrSlug,
  locale,
  memberId,
}: Viewing): Promise<CourseDetailView> {
  const card = await new FindCourse().handle(idOrSlug)
  if (!card) {
    throw new NotFound()
  }
  const [outline, courses, lessons] = await Promise.all([
    new FindOutlines().one(card.versionId),
    memberId ? learnerFacts.forCourses(memberId, [card.id]) : null,
    memberId ? learnerFacts.forLessons(memberId, card.id) : null,
  ])
  return {
    card,
    locale,
    enrollment: courses?.get(card.id),
    outline,
    descriptionHtml: publicHtml(card.descriptionHtml, locale),
    lessons: lessons ?? new Map(),
  }
}

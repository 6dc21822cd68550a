import { findLessonPlace } from '#catalog/contract'
import { NotFound } from '#core/errors'
import { FindAccess, NotEnrolled, type Access } from '#enrollment/contract'

/** Says whether a member may open a lesson, and by which enrollment. The one judge of locks. */
export class FindLessonAccess {
  /**
   * @throws {NotFound} when no such lesson exists in this tenant
   * @throws {NotEnrolled} when the member has no living enrollment with a valid entitlement
   */
  async handle(memberId: string, lessonId: string): Promise<Access> {
    const place = await findLessonPlace(lessonId)
    if (!place) {
      throw new NotFound()
    }
    const access = await new FindAccess().handle(memberId, place.courseId)
    if (!access) {
      throw new NotEnrolled()
    }
    return access
  }
}

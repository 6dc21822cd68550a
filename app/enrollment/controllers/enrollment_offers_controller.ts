import type { HttpContext } from '@adonisjs/core/http'
import { findPublishedCourse } from '#catalog/contract'
import { requireActor } from '#core/http/actor'
import { throttle } from '#core/http/throttle'
import { CodeUnknown } from '#enrollment/errors'
import { FindEnrollmentCode } from '#enrollment/queries/find_enrollment_code'
import { showCode } from '#enrollment/shared/enrollment_code'

/** Where a code leads, before it is used. */
export default class EnrollmentOffersController {
  async show(ctx: HttpContext) {
    await throttle.count('enrollment-code', requireActor(ctx).id)
    const { code, courseId } = await new FindEnrollmentCode().require(ctx.params.code)
    const course = await findPublishedCourse(courseId)
    if (!course) {
      throw new CodeUnknown()
    }
    const { id, slug, title } = course
    return { data: { code: showCode(code), course: { id, slug, title } } }
  }
}

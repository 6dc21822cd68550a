import type { HttpContext } from '@adonisjs/core/http'
import { RequireAuthor } from '#catalog/contract'
import { NotFound } from '#core/errors'
import { requireActor } from '#core/http/actor'
import { CreateEnrollmentCode } from '#enrollment/actions/create_enrollment_code'
import { RevokeEnrollmentCode } from '#enrollment/actions/revoke_enrollment_code'
import { ListEnrollmentCodes } from '#enrollment/queries/list_enrollment_codes'
import EnrollmentCodeTransformer from '#enrollment/transformers/enrollment_code_transformer'
import { enrollmentCodeValidator } from '#enrollment/validators/enrollment_codes'

/** Codes of a course, for those who manage it. */
export default class EnrollmentCodesController {
  async index(ctx: HttpContext) {
    await new RequireAuthor().handle(requireActor(ctx), ctx.params.id)
    const codes = await new ListEnrollmentCodes().handle(ctx.params.id)
    return ctx.serialize(EnrollmentCodeTransformer.transform(codes))
  }

  async store(ctx: HttpContext) {
    const input = await ctx.request.strict(enrollmentCodeValidator)
    await new RequireAuthor().handle(requireActor(ctx), ctx.params.id)
    const place = { courseId: ctx.params.id, createdBy: requireActor(ctx).id }
    const code = await new CreateEnrollmentCode().handle({ ...place, ...input })
    ctx.response.status(201)
    return ctx.serialize(EnrollmentCodeTransformer.transform(code))
  }

  async destroy(ctx: HttpContext) {
    const courseId = await new ListEnrollmentCodes().courseOf(ctx.params.id)
    if (!courseId) {
      throw new NotFound()
    }
    await new RequireAuthor().handle(requireActor(ctx), courseId)
    await new RevokeEnrollmentCode().handle(ctx.params.id)
    return ctx.response.noContent()
  }
}

import type { HttpContext } from '@adonisjs/core/http'
import { NotFound } from '#core/errors'
import { requireActor } from '#core/http/actor'
import { CompleteUpload } from '#storage/actions/complete_upload'
import { FindUpload } from '#storage/queries/find_upload'
import UploadedFileTransformer from '#storage/transformers/uploaded_file_transformer'
import { completionValidator } from '#storage/validators/uploads'

export default class UploadCompletionsController {
  async store(ctx: HttpContext) {
    const memberId = requireActor(ctx).id
    const { received = [] } = await ctx.request.strict(completionValidator)
    await new CompleteUpload().handle({ uploadId: ctx.params.id, memberId, received })
    const file = await new FindUpload().ofMember(ctx.params.id, memberId)
    if (!file) {
      throw new NotFound()
    }
    const { i18n } = ctx
    return ctx.response.accepted(
      await ctx.serialize(UploadedFileTransformer.transform({ ...file, i18n }))
    )
  }
}

import type { HttpContext } from '@adonisjs/core/http'
import { NotFound } from '#core/errors'
import { requireActor } from '#core/http/actor'
import { FindUpload } from '#storage/queries/find_upload'
import UploadedFileTransformer from '#storage/transformers/uploaded_file_transformer'

export default class FilesController {
  async show(ctx: HttpContext) {
    const file = await new FindUpload().ofMember(ctx.params.id, requireActor(ctx).id)
    if (!file) {
      throw new NotFound()
    }
    const { i18n } = ctx
    return ctx.serialize(UploadedFileTransformer.transform({ ...file, i18n }))
  }
}

import type { HttpContext } from '@adonisjs/core/http'
import { NotFound } from '#core/errors'
import { requireActor } from '#core/http/actor'
import { AbandonUpload } from '#storage/actions/abandon_upload'
import { BeginUpload } from '#storage/actions/begin_upload'
import { FindUpload, type UploadRow } from '#storage/queries/find_upload'
import UploadTransformer from '#storage/transformers/upload_transformer'
import { uploadValidator } from '#storage/validators/uploads'

export default class UploadsController {
  async store(ctx: HttpContext) {
    const actor = requireActor(ctx)
    const file = await ctx.request.strict(uploadValidator)
    const id = await new BeginUpload().handle({ ...file, actor })
    const upload = await this.#find(id, actor.id)
    return ctx.response.created(await ctx.serialize(UploadTransformer.transform(upload)))
  }

  async show(ctx: HttpContext) {
    const upload = await this.#find(ctx.params.id, requireActor(ctx).id)
    return ctx.serialize(UploadTransformer.transform(upload))
  }

  async destroy(ctx: HttpContext) {
    const memberId = requireActor(ctx).id
    await new AbandonUpload().handle({ uploadId: ctx.params.id, memberId })
    return ctx.response.noContent()
  }

  async #find(id: string, memberId: string): Promise<UploadRow> {
    const upload = await new FindUpload().ofMember(id, memberId)
    if (!upload) {
      throw new NotFound()
    }
    return upload
  }
}

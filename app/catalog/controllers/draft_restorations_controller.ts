import type { HttpContext } from '@adonisjs/core/http'
import { RestorePart } from '#catalog/actions/draft/restore_part'
import { draftEdit } from '#catalog/policies/draft_edit'
import { restorationValidator } from '#catalog/validators/authoring'

export default class DraftRestorationsController {
  async store(ctx: HttpContext) {
    const { removalId } = await ctx.request.strict(restorationValidator)
    const edit = draftEdit(ctx)
    const { result, revision } = await new RestorePart().handle(edit, removalId)
    return ctx.response.created({ data: { ...result, revision } })
  }
}

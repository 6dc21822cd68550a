import type { HttpContext } from '@adonisjs/core/http'
import { AddModule } from '#catalog/actions/draft/add_module'
import { ChangeModule } from '#catalog/actions/draft/change_module'
import { RemovePart } from '#catalog/actions/draft/remove_part'
import { draftEdit } from '#catalog/policies/draft_edit'
import { moduleChangeValidator, newModuleValidator } from '#catalog/validators/authoring'

export default class DraftModulesController {
  async store(ctx: HttpContext) {
    const module = await ctx.request.strict(newModuleValidator)
    const edit = draftEdit(ctx)
    const { result, revision } = await new AddModule().handle(edit, module)
    return ctx.response.created({ data: { ...result, revision } })
  }

  async update(ctx: HttpContext) {
    const change = await ctx.request.strict(moduleChangeValidator)
    const edit = draftEdit(ctx)
    const { moduleId } = ctx.params
    const { revision } = await new ChangeModule().handle(edit, { moduleId, ...change })
    return { data: { id: moduleId as string, revision } }
  }

  /** Answers with what brings the module and its lessons back. */
  async destroy(ctx: HttpContext) {
    const { result, revision } = await new RemovePart().module(draftEdit(ctx), ctx.params.moduleId)
    return { data: { ...result, revision } }
  }
}

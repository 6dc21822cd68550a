import type { HttpContext } from '@adonisjs/core/http'
import { ForgetView } from '#backoffice/actions/forget_view'
import { SaveView } from '#backoffice/actions/save_view'
import { ListSavedViews } from '#backoffice/queries/list_saved_views'
import { savedViewListValidator, savedViewValidator } from '#backoffice/validators/saved_views'
import { requireActor } from '#core/http/actor'

export default class SavedViewsController {
  async index(ctx: HttpContext) {
    const { screen } = await ctx.request.strict(savedViewListValidator)
    return { data: await new ListSavedViews().handle(requireActor(ctx).id, screen) }
  }

  async store(ctx: HttpContext) {
    const view = await ctx.request.strict(savedViewValidator)
    const saved = await new SaveView().handle({ memberId: requireActor(ctx).id, ...view })
    return ctx.response.created({ data: saved })
  }

  async destroy(ctx: HttpContext) {
    await new ForgetView().handle(requireActor(ctx).id, ctx.params.id)
    return ctx.response.noContent()
  }
}

import type { HttpContext } from '@adonisjs/core/http'
import { requireActor } from '#core/http/actor'
import { UpdateProfile } from '#identity/actions/update_profile'
import { FindMember } from '#identity/queries/find_member'
import MeTransformer from '#identity/transformers/me_transformer'
import { profileValidator } from '#identity/validators/account'

export default class MeController {
  async show(ctx: HttpContext) {
    const { id, scope } = requireActor(ctx)
    const member = await new FindMember().require(id)
    return { data: new MeTransformer(member, scope).toObject() }
  }

  async update(ctx: HttpContext) {
    const input = await ctx.request.strict(profileValidator)
    const { id, scope } = requireActor(ctx)
    const member = await new UpdateProfile().handle(id, input)
    return { data: new MeTransformer(member, scope).toObject() }
  }
}

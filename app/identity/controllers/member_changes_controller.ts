import type { HttpContext } from '@adonisjs/core/http'
import { requireActor } from '#core/http/actor'
import { ChangeMembers } from '#identity/actions/change_members'
import { membersChangeValidator } from '#identity/validators/members'

export default class MemberChangesController {
  async store(ctx: HttpContext) {
    const input = await ctx.request.strict(membersChangeValidator)
    const { id: changedBy } = requireActor(ctx)
    const rows = await new ChangeMembers().handle({ ...input, changedBy })
    return { data: { rows } }
  }
}

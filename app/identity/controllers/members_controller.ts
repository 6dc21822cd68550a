import type { HttpContext } from '@adonisjs/core/http'
import { ListMembers } from '#identity/queries/list_members'
import { memberListValidator } from '#identity/validators/members'

export default class MembersController {
  async index({ request }: HttpContext) {
    const filter = await request.strict(memberListValidator)
    const { members, ...meta } = await new ListMembers().handle(filter)
    return { data: members, meta }
  }
}

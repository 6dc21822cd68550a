import type { HttpContext } from '@adonisjs/core/http'
import { RemoveMember } from '#identity/actions/remove_member'
import { FindMemberDetail } from '#identity/queries/find_member_detail'
import { ListMembers } from '#identity/queries/list_members'
import { memberListValidator } from '#identity/validators/members'

export default class MembersController {
  async index({ request }: HttpContext) {
    const filter = await request.strict(memberListValidator)
    const { members, ...meta } = await new ListMembers().handle(filter)
    return { data: members, meta }
  }

  async show({ params }: HttpContext) {
    return { data: await new FindMemberDetail().handle(params.id) }
  }

  async destroy({ params, response }: HttpContext) {
    await new RemoveMember().handle(params.id)
    return response.noContent()
  }
}

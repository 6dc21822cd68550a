import type { HttpContext } from '@adonisjs/core/http'
import { ChangeRoles } from '#identity/actions/change_roles'
import { ListMembers } from '#identity/queries/list_members'
import { memberRolesValidator } from '#identity/validators/members'

export default class MemberRolesController {
  async update({ params, request }: HttpContext) {
    const { roles } = await request.strict(memberRolesValidator)
    await new ChangeRoles().handle(params.id, roles)
    return { data: await new ListMembers().byId(params.id) }
  }
}

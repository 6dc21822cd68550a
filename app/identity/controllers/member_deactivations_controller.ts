import type { HttpContext } from '@adonisjs/core/http'
import { emptyValidator } from '#core/validators/empty'
import { DeactivateMember } from '#identity/actions/deactivate_member'
import { ReactivateMember } from '#identity/actions/reactivate_member'
import { FindMemberDetail } from '#identity/queries/find_member_detail'

export default class MemberDeactivationsController {
  async update({ params, request }: HttpContext) {
    await request.strict(emptyValidator)
    await new DeactivateMember().handle(params.id)
    return { data: await new FindMemberDetail().handle(params.id) }
  }

  async destroy({ params }: HttpContext) {
    await new ReactivateMember().handle(params.id)
    return { data: await new FindMemberDetail().handle(params.id) }
  }
}

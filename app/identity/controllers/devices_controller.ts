import type { HttpContext } from '@adonisjs/core/http'
import { requireActor } from '#core/http/actor'
import { RevokeOtherDevices } from '#identity/actions/revoke_other_devices'
import { RevokeOwnDevice } from '#identity/actions/revoke_own_device'
import { ListDevices } from '#identity/queries/list_devices'

export default class DevicesController {
  async index(ctx: HttpContext) {
    const { id, deviceId } = requireActor(ctx)
    return { data: await new ListDevices().handle(id, deviceId) }
  }

  async destroy(ctx: HttpContext) {
    await new RevokeOwnDevice().handle(requireActor(ctx).id, ctx.params.id)
    return ctx.response.noContent()
  }

  async destroyOthers(ctx: HttpContext) {
    return { data: { count: await new RevokeOtherDevices().handle(requireActor(ctx)) } }
  }
}

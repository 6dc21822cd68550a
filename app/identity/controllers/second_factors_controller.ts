import type { HttpContext } from '@adonisjs/core/http'
import { requireActor } from '#core/http/actor'
import { ConfirmSecondFactor } from '#identity/actions/confirm_second_factor'
import { PrepareSecondFactor } from '#identity/actions/prepare_second_factor'
import { RemoveSecondFactor } from '#identity/actions/remove_second_factor'
import { RenewRecoveryCodes } from '#identity/actions/renew_recovery_codes'
import { FindSecondFactor } from '#identity/queries/find_second_factor'
import {
  passwordValidator,
  secondFactorRemovalValidator,
  secondFactorValidator,
} from '#identity/validators/account'

export default class SecondFactorsController {
  async show(ctx: HttpContext) {
    return { data: await new FindSecondFactor().handle(requireActor(ctx).id) }
  }

  async store(ctx: HttpContext) {
    const { password } = await ctx.request.strict(passwordValidator)
    const prepared = await new PrepareSecondFactor().handle(requireActor(ctx).id, password)
    ctx.response.header('Cache-Control', 'no-store')
    return ctx.response.created({ data: prepared })
  }

  async confirm(ctx: HttpContext) {
    const { code } = await ctx.request.strict(secondFactorValidator)
    const recoveryCodes = await new ConfirmSecondFactor().handle(requireActor(ctx).id, code)
    ctx.response.header('Cache-Control', 'no-store')
    return ctx.response.created({ data: { recoveryCodes } })
  }

  async renewCodes(ctx: HttpContext) {
    const { code } = await ctx.request.strict(secondFactorValidator)
    const recoveryCodes = await new RenewRecoveryCodes().handle(requireActor(ctx).id, code)
    ctx.response.header('Cache-Control', 'no-store')
    return ctx.response.created({ data: { recoveryCodes } })
  }

  async remove(ctx: HttpContext) {
    const proof = await ctx.request.strict(secondFactorRemovalValidator)
    await new RemoveSecondFactor().handle(requireActor(ctx).id, proof)
    return ctx.response.noContent()
  }
}

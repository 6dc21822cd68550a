import { ListLimitUses } from '#tenancy/queries/list_limit_uses'

export default class LimitsController {
  async index() {
    return { data: await new ListLimitUses().handle() }
  }
}

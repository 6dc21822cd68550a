import type { HttpContext } from '@adonisjs/core/http'
import { requireVersion } from '#core/http/if_match'
import { ChangeSettings } from '#tenancy/actions/change_settings'
import { FindSettingGroup } from '#tenancy/queries/find_setting_group'
import { settingsValidators } from '#tenancy/validators/settings'
import type { SettingGroup } from '#tenancy/shared/setting_groups'

export default class SettingsController {
  async show({ params }: HttpContext) {
    return { data: await new FindSettingGroup().handle(params.group) }
  }

  async update(ctx: HttpContext) {
    const group: SettingGroup = ctx.params.group
    const values = await ctx.request.strict(settingsValidators[group])
    await new ChangeSettings().handle({ group, version: requireVersion(ctx), values })
    return { data: await new FindSettingGroup().handle(group) }
  }
}

import type { HttpContext } from '@adonisjs/core/http'
import { ListSettingChanges } from '#backoffice/queries/list_setting_changes'
import { settingChangesValidator } from '#backoffice/validators/setting_changes'

export default class SettingChangesController {
  async index({ params, request }: HttpContext) {
    const paging = await request.strict(settingChangesValidator)
    const { rows, next } = await new ListSettingChanges().handle(params.group, paging)
    return { data: rows, meta: { next } }
  }
}

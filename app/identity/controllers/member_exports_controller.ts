import type { HttpContext } from '@adonisjs/core/http'
import { sendCsv } from '#core/csv/send_csv'
import { memberExportRows } from '#identity/imports/member_export_rows'
import { memberExportValidator } from '#identity/validators/members'

const heading = ['name', 'email', 'roles', 'status', 'created_at', 'last_seen_at']

export default class MemberExportsController {
  async show(ctx: HttpContext) {
    const filter = await ctx.request.strict(memberExportValidator)
    return sendCsv(ctx, { name: 'members', heading, rows: memberExportRows(filter) })
  }
}

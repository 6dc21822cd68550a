import type { HttpContext } from '@adonisjs/core/http'
import { sendCsv } from '#core/csv/send_csv'
import { requireActor } from '#core/http/actor'
import { BeginMemberImport } from '#identity/actions/begin_member_import'
import { importReportRows } from '#identity/imports/import_report_rows'
import { memberCsvTemplate } from '#identity/imports/member_csv'
import { sayImportRow } from '#identity/imports/say_import_row'
import { FindMemberImport } from '#identity/queries/find_member_import'
import { ListImportRows } from '#identity/queries/list_import_rows'
import { importRowsValidator, memberImportValidator } from '#identity/validators/member_imports'

export default class MemberImportsController {
  async store(ctx: HttpContext) {
    const { dryRun: isDryRun = false, ...file } = await ctx.request.strict(memberImportValidator)
    const { id: createdBy } = requireActor(ctx)
    const id = await new BeginMemberImport().handle({ ...file, isDryRun, createdBy })
    return ctx.response.accepted({ data: await new FindMemberImport().handle(id) })
  }

  async show({ params }: HttpContext) {
    return { data: await new FindMemberImport().handle(params.id) }
  }

  async rows({ params, request, i18n }: HttpContext) {
    const filter = await request.strict(importRowsValidator)
    await new FindMemberImport().handle(params.id)
    const { rows, ...meta } = await new ListImportRows().handle(params.id, filter)
    return { data: rows.map((row) => sayImportRow(row, i18n)), meta }
  }

  async report(ctx: HttpContext) {
    const { id } = await new FindMemberImport().handle(ctx.params.id)
    const heading = ['line', 'email', 'name', 'roles', 'state', 'reason']
    return sendCsv(ctx, { name: 'import-report', heading, rows: importReportRows(id, ctx.i18n) })
  }

  async template(ctx: HttpContext) {
    return sendCsv(ctx, { name: 'members-template', ...memberCsvTemplate })
  }
}

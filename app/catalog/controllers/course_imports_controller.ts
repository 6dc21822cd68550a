import type { HttpContext } from '@adonisjs/core/http'
import { ImportCourse } from '#catalog/actions/import_course'
import { ImportInvalid } from '#catalog/errors'
import { reportRows } from '#catalog/import/report_rows'
import { receiveArchive } from '#catalog/import/receive_archive'
import { courseImportValidator } from '#catalog/validators/courses'
import { editorOf } from '#catalog/policies/editor_of'

export default class CourseImportsController {
  async store(ctx: HttpContext) {
    const editor = editorOf(ctx)
    return receiveArchive(ctx, async (source) => {
      const input = await ctx.request.strict(courseImportValidator)
      const dryRun = input.dryRun === 'true'
      const { report, course } = await new ImportCourse().handle({ source, dryRun, ...editor })
      const rows = reportRows(report, ctx.i18n.locale)
      if (!dryRun && !course) {
        throw ImportInvalid.because(rows)
      }
      ctx.response.status(dryRun ? 200 : 201)
      const named = course && { id: course.id, slug: course.slug, title: course.title }
      return { data: { course: named, dryRun, rows, summary: report.summary } }
    })
  }
}

import type { HttpContext } from '@adonisjs/core/http'
import { ImportCourse } from '#catalog/actions/import_course'
import { ImportInvalid } from '#catalog/errors'
import { reportRows } from '#catalog/import/report_rows'
import { courseImportValidator } from '#catalog/validators/courses'
import { requireActor } from '#core/http/actor'
import { AbandonUpload, withUpload } from '#storage/contract'

export default class CourseImportsController {
  /** The archive is an upload: tried as often as its author likes, it is sent once. */
  async store(ctx: HttpContext) {
    const { id: memberId } = requireActor(ctx)
    const { uploadId, dryRun = false } = await ctx.request.strict(courseImportValidator)
    const archive = { uploadId, purpose: 'import_archive', memberId }
    const { report, course } = await withUpload(archive, (source) =>
      new ImportCourse().handle({ source, dryRun, memberId })
    )
    const rows = reportRows(report, ctx.i18n.locale)
    if (!dryRun && !course) {
      throw ImportInvalid.because(rows)
    }
    if (course) {
      // Otherwise it goes by itself within a day.
      await new AbandonUpload().handle({ uploadId, memberId }).catch(() => {})
    }
    ctx.response.status(dryRun ? 200 : 201)
    const named = course && { id: course.id, slug: course.slug, title: course.title }
    return { data: { course: named, dryRun, rows, summary: report.summary } }
  }
}

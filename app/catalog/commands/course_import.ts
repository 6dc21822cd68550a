import { resolve } from 'node:path'
import { args, flags } from '@adonisjs/core/ace'
import { ProductCommand } from '#core/console/product_command'

export default class CourseImport extends ProductCommand {
  static commandName = 'course:import'
  static description = 'Import a course from a folder or a zip file, all of it or nothing'

  @args.string({ description: 'Slug of the tenant' })
  declare tenant: string

  @args.string({ description: 'Folder or zip file' })
  declare location: string

  @flags.string({ description: 'A manifest that lies outside the content' })
  declare manifest: string

  @flags.boolean({ description: 'Check everything and write nothing' })
  declare dryRun: boolean

  @flags.boolean({ description: 'Publish the course when the import succeeded' })
  declare publish: boolean

  async run() {
    const { inTenant } = await import('#tenancy/contract')
    const { ImportCourse } = await import('#catalog/actions/import_course')
    const { reportRows } = await import('#catalog/import/report_rows')
    const { report, course } = await inTenant(this.tenant, () =>
      new ImportCourse().handle({
        source: resolve(this.location),
        manifest: this.manifest && resolve(this.manifest),
        dryRun: this.dryRun,
        publish: this.publish,
      })
    )
    const { summary } = report
    const rows = reportRows(report, 'en')
    this.exitCode = summary.errors > 0 ? 1 : 0
    if (this.json) {
      this.logger.log(JSON.stringify({ course, dryRun: Boolean(this.dryRun), rows, summary }))
      return
    }
    const table = this.ui.table().head(['Path', 'Kind', 'Status', 'Line', 'Message'])
    for (const { path, kind, status, line, code, message } of rows) {
      const mark = { ok: this.colors.green, warning: this.colors.yellow, error: this.colors.red }
      const text = code ? `${code}: ${message}` : ''
      table.row([path, kind, mark[status].call(this.colors, status), String(line ?? ''), text])
    }
    table.render()
    const { lessons, files, warnings, errors } = summary
    this.logger.log(`${lessons} lessons, ${files} files, ${warnings} warnings, ${errors} errors`)
    this.logger.log(this.#outcome(course))
  }

  #outcome(course: { slug: string; version: number; isNew: boolean } | null): string {
    if (this.exitCode) return 'Nothing was written.'
    if (!course) return 'Dry run: nothing was written.'
    return course.isNew
      ? `${course.slug}: version ${course.version}${this.publish ? ', published' : ', a draft'}.`
      : `${course.slug}: nothing differs from version ${course.version}.`
  }
}

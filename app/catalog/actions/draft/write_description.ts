import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import type { RenderedSource } from '#catalog/rendering/render_source'
import { bindings } from '#core/database/bindings'

interface DescriptionToWrite {
  versionId: string
  source: string
  rendered: RenderedSource
}

/** Stores what a course's page says, with the pictures that stand in it. */
export class WriteDescription {
  async handle(
    { versionId, source, rendered }: DescriptionToWrite,
    trx: TransactionClientContract
  ) {
    await trx.rawQuery(
      'update course_versions set description_source = ?, description_html = ? where id = ?',
      bindings(source || null, source ? rendered.html : null, versionId)
    )
    await trx.rawQuery('delete from course_version_files where version_id = ?', [versionId])
    await trx.rawQuery(
      'insert into course_version_files (version_id, file_id) select ?, unnest(?::uuid[])',
      [versionId, rendered.figureIds]
    )
  }
}

import { audit } from '#audit/contract'
import { CourseNotPublished } from '#catalog/errors'
import { tenantConnection } from '#core/database/connections'
import { NotFound } from '#core/errors'

/** Takes a course out of the catalog. Who is enrolled goes on; nobody new gets in. */
export class ArchiveCourse {
  /** @throws {NotFound | CourseNotPublished} */
  async handle(courseId: string): Promise<void> {
    await tenantConnection().transaction(async (trx) => {
      const { rows } = await trx.rawQuery('select state from courses where id = ? for update', [
        courseId,
      ])
      if (rows.length === 0) {
        throw new NotFound()
      }
      if (rows[0].state !== 'published') {
        throw new CourseNotPublished()
      }
      await trx.rawQuery("update courses set state = 'archived', updated_at = now() where id = ?", [
        courseId,
      ])
      const subject = { type: 'course', id: courseId }
      await audit.record({ action: 'course.archived', subject }, trx)
    })
  }
}

import { Query } from '#core/database/query'

/** Whether a picture stands on a course's public card or page, now or when it was published. */
export class IsPublicFile extends Query {
  async handle(fileId: string): Promise<boolean> {
    const { rows } = await this.db.rawQuery(
      `select from courses c
       where c.published_version_id is not null and (c.cover_file_id = ? or exists (
         select from course_version_files f
         where f.version_id = c.published_version_id and f.file_id = ?)) limit 1`,
      [fileId, fileId]
    )
    return rows.length > 0
  }
}

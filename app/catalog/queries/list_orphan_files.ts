import type { QueryClientContract } from '@adonisjs/lucid/types/database'

/** Files of a course that no version refers to any more, for instance of a draft that was replaced. */
export class ListOrphanFiles {
  constructor(private readonly db: QueryClientContract) {}

  async handle(courseId: string): Promise<string[]> {
    const { rows } = await this.db.rawQuery(
      `select id from files f where slice = 'catalog' and owner_id = ?
         and not exists (select from courses where cover_file_id = f.id)
         and not exists (select from course_versions where cover_file_id = f.id)
         and not exists (select from course_version_files where file_id = f.id)
         and not exists (select from lesson_files where file_id = f.id)
         and not exists (select from lesson_videos where f.id in (file_id, poster_file_id))
         and not exists (select from captions where file_id = f.id)
         and not exists (select from version_targets where file_id = f.id)`,
      [courseId]
    )
    return rows.map(({ id }: { id: string }) => id)
  }
}

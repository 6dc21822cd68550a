import type { QueryClientContract } from '@adonisjs/lucid/types/database'

/** Whether a version refers to a file that has not passed its checks. */
export class HasUncleanFiles {
  constructor(private readonly db: QueryClientContract) {}

  async handle(versionId: string): Promise<boolean> {
    const { rows } = await this.db.rawQuery(
      `with used as (
         select cover_file_id as id from course_versions where id = :version
         union all select file_id from course_version_files where version_id = :version
         union all select unnest(array[v.file_id, v.poster_file_id, f.file_id, c.file_id])
           from lessons l left join lesson_videos v on v.lesson_id = l.id
           left join lesson_files f on f.lesson_id = l.id
           left join captions c on c.lesson_id = l.id where l.version_id = :version)
       select from files where id in (select id from used) and state <> 'clean' limit 1`,
      { version: versionId }
    )
    return rows.length > 0
  }
}

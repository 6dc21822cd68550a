import type { QueryClientContract } from '@adonisjs/lucid/types/database'

export interface Gap {
  /** Stable id of the lesson, module or course */
  id: string
  gap: 'no_lessons' | 'no_film' | 'no_text' | 'no_files'
  title: string
}

/** What a version still lacks before anybody else may see it. */
export class ListGaps {
  constructor(private readonly db: QueryClientContract) {}

  async handle(versionId: string): Promise<Gap[]> {
    const { rows } = await this.db.rawQuery(
      `select course_id as id, 'no_lessons' as gap, title, 0 as place, 0 as position
       from course_versions v where id = :version
         and not exists (select from lessons where version_id = v.id)
       union all
       select m.stable_id, 'no_lessons', m.title, m.position, 0 from modules m
       where m.version_id = :version and not exists (select from lessons where module_id = m.id)
       union all
       select l.stable_id, case l.kind when 'text' then 'no_text' when 'file' then 'no_files'
           else 'no_film' end, l.title, m.position, l.position
       from lessons l join modules m on m.id = l.module_id
       where l.version_id = :version and case l.kind
         when 'video' then not exists (select from lesson_videos where lesson_id = l.id)
         when 'text' then not exists (select from lesson_texts where lesson_id = l.id and source <> '')
         when 'file' then not exists (
           select from lesson_files where lesson_id = l.id and role = 'download')
         else not exists (select from lesson_streams where lesson_id = l.id) end
       order by place, position limit 50`,
      { version: versionId }
    )
    return rows.map(({ id, gap, title }: Gap) => ({ id, gap, title }))
  }
}

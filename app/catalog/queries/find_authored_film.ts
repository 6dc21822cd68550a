import type { Editor } from '#catalog/policies/editor_of'
import { bindings } from '#core/database/bindings'
import { NotFound } from '#core/errors'
import { Query } from '#core/database/query'

export interface AuthoredFilm {
  durationMs: number
  captions: { language: string; fileId: string }[]
  chapters: { language: string; startMs: number; endMs: number; title: string }[]
}

export interface LessonOfCourse {
  courseId: string
  lessonId: string
  editor: Editor
}

/** The film of a lesson in the newest version, with what is written on it, for one of its authors. */
export class FindAuthoredFilm extends Query {
  /** @throws {NotFound} also for a lesson that has no film */
  async handle({ courseId, lessonId, editor }: LessonOfCourse): Promise<AuthoredFilm> {
    const { rows } = await this.db.rawQuery(
      `select f.duration_ms as "durationMs",
         coalesce((select json_agg(json_build_object('language', language, 'fileId', file_id)
           order by language) from captions where lesson_id = l.id), '[]') as captions,
         coalesce((select json_agg(json_build_object('language', language, 'startMs', start_ms,
           'endMs', end_ms, 'title', title) order by language, position)
           from chapters where lesson_id = l.id), '[]') as chapters
       from lessons l join lesson_videos f on f.lesson_id = l.id
       where l.stable_id = ? and l.version_id = (
         select v.id from course_versions v join courses c on c.id = v.course_id
         where c.id = ? and (? or exists (select from course_authors a
           where a.course_id = c.id and a.member_id = ?::uuid))
         order by v.number desc limit 1)`,
      bindings(lessonId, courseId, editor.managesAll, editor.memberId)
    )
    if (rows.length === 0) {
      throw new NotFound()
    }
    return rows[0]
  }
}

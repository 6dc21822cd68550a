import type { Editor } from '#catalog/policies/editor_of'
import type { LessonKind } from '#catalog/shared/lesson_kind'
import { bindings } from '#core/database/bindings'
import { NotFound } from '#core/errors'
import { Query } from '#core/database/query'

export interface AuthoredLesson {
  id: string
  title: string
  kind: LessonKind
  /** Markdown */
  source: string
  html: string
  /** Files that the text names by their paths */
  targets: { path: string; fileId: string }[]
  files: { fileId: string; name: string; size: number; type: string }[]
  video: {
    fileId: string
    name: string
    durationMs: number
    posterFileId: string | null
    threshold: number
    captionLanguages: string[]
  } | null
  /** A film that lies elsewhere */
  stream: { source: string; durationMs: number } | null
}

/** A lesson of the newest version with everything that its author edits. */
export class FindAuthoredLesson extends Query {
  /** @throws {NotFound} */
  async handle(
    courseId: string,
    lessonId: string,
    { memberId, managesAll }: Editor
  ): Promise<AuthoredLesson> {
    const { rows } = await this.db.rawQuery(
      `select l.stable_id as id, l.title, l.kind, coalesce(t.source, '') as source,
         coalesce(t.html, '') as html,
         coalesce((select json_agg(json_build_object('path', path, 'fileId', file_id) order by path)
           from version_targets where lesson_id = l.id and file_id is not null), '[]') as targets,
         coalesce((select json_agg(json_build_object('fileId', f.id, 'name', lf.name,
           'size', f.size, 'type', f.type) order by lf.position)
           from lesson_files lf join files f on f.id = lf.file_id
           where lf.lesson_id = l.id and lf.role = 'download'), '[]') as files,
         (select json_build_object('fileId', lv.file_id, 'name', f.name, 'durationMs',
           lv.duration_ms, 'posterFileId', lv.poster_file_id, 'threshold', lv.threshold,
           'captionLanguages', array(select language from captions where lesson_id = l.id
             order by language))
           from lesson_videos lv join files f on f.id = lv.file_id
           where lv.lesson_id = l.id) as video,
         (select json_build_object('source', source, 'durationMs', duration_ms)
           from lesson_streams where lesson_id = l.id) as stream
       from lessons l left join lesson_texts t on t.lesson_id = l.id
       where l.stable_id = ? and l.version_id = (
         select v.id from course_versions v join courses c on c.id = v.course_id
         where c.id = ? and (? or exists (select from course_authors a
           where a.course_id = c.id and a.member_id = ?::uuid))
         order by v.number desc limit 1)`,
      bindings(lessonId, courseId, managesAll, memberId)
    )
    if (rows.length === 0) {
      throw new NotFound()
    }
    return rows[0]
  }
}

import { captionLabel } from '#catalog/domain/caption_label'
import type { LessonKind } from '#catalog/shared/lesson_kind'
import { bindings } from '#core/database/bindings'
import { Query } from '#core/database/query'

/** A lesson's content in one version. `html` names files as `belgenet-file:<fileId>`. */
export interface LessonContent {
  kind: LessonKind
  title: string
  html: string | null
  files: { fileId: string; name: string; size: number; type: string }[]
  video: LessonVideo | null
  /** A film that lies elsewhere */
  stream: LessonStream | null
}

export interface LessonStream {
  /** Id on YouTube, or address of an HLS playlist */
  source: string
  durationMs: number
  threshold: number
}

export interface LessonVideo {
  fileId: string
  type: string
  durationMs: number
  /** Share that must be watched for completion */
  threshold: number
  posterFileId: string | null
  captions: { language: string; label: string; fileId: string }[]
  chapters: { startMs: number; endMs: number; title: string }[]
}

export interface LessonOfVersion {
  versionId: string
  lessonId: string
  /** Of the reader, for chapters; the course's own language is the fallback */
  locale: string | null
}

/** Everything a lesson shows, in one query. Chapters come in one language only. */
export class FindLessonContent extends Query {
  async handle({ versionId, lessonId, locale }: LessonOfVersion): Promise<LessonContent | null> {
    const { rows } = await this.db.rawQuery(
      `select l.kind, l.title, t.html,
         coalesce((select json_agg(json_build_object('fileId', f.id, 'name', lf.name,
           'size', f.size, 'type', f.type) order by lf.position)
           from lesson_files lf join files f on f.id = lf.file_id
           where lf.lesson_id = l.id and lf.role = 'download'), '[]') as files,
         case when lv.lesson_id is not null then json_build_object(
           'fileId', lv.file_id, 'type', vf.type, 'durationMs', lv.duration_ms,
           'threshold', lv.threshold, 'posterFileId', lv.poster_file_id,
           'captions', coalesce((select json_agg(json_build_object('language', c.language,
             'fileId', c.file_id) order by c.language) from captions c
             where c.lesson_id = l.id), '[]'),
           'chapters', coalesce((select json_agg(json_build_object('startMs', h.start_ms,
             'endMs', h.end_ms, 'title', h.title) order by h.position) from chapters h
             where h.lesson_id = l.id and h.language = (
               select language from chapters where lesson_id = l.id
               order by language = ? desc, language = v.language desc, language limit 1)), '[]')
         ) end as video,
         (select json_build_object('source', source, 'durationMs', duration_ms, 'threshold',
           threshold) from lesson_streams where lesson_id = l.id) as stream
       from lessons l
       join course_versions v on v.id = l.version_id
       left join lesson_texts t on t.lesson_id = l.id
       left join lesson_videos lv on lv.lesson_id = l.id
       left join files vf on vf.id = lv.file_id
       where l.version_id = ? and l.stable_id = ?`,
      bindings(locale, versionId, lessonId)
    )
    return rows[0] ? withLabels(rows[0]) : null
  }
}

function withLabels({ video, ...content }: LessonContent): LessonContent {
  const captions = video?.captions.map((caption) => ({
    ...caption,
    label: captionLabel(caption.language),
  }))
  return { ...content, video: video && { ...video, captions: captions ?? [] } }
}

import type { LessonKind } from '#catalog/shared/lesson_kind'
import { bindings } from '#core/database/bindings'
import { Query } from '#core/database/query'

export type ChangeMark = 'new' | 'changed' | 'moved' | null

export interface DraftOutline {
  modules: OutlinedModule[]
  /** Lessons that the published version has and this one has not */
  removed: { id: string; title: string }[]
}

export interface OutlinedModule {
  id: string
  title: string
  lessons: OutlinedLesson[]
}

export interface OutlinedLesson {
  id: string
  title: string
  kind: LessonKind
  durationMs: number | null
  /** Against the published version; null as well when there is none */
  mark: ChangeMark
}

interface LessonRow extends Omit<OutlinedLesson, 'mark'> {
  moduleId: string
  content: string
}

/** What a lesson consists of, in one word that changes with it. */
const CONTENT = `md5(jsonb_build_array(l.title, l.kind,
  (select source from lesson_texts where lesson_id = l.id),
  (select jsonb_build_array(file_id, threshold) from lesson_videos where lesson_id = l.id),
  (select jsonb_build_array(source, duration_ms) from lesson_streams where lesson_id = l.id),
  (select jsonb_agg(jsonb_build_array(file_id, name) order by position) from lesson_files
     where lesson_id = l.id and role = 'download'),
  (select jsonb_agg(jsonb_build_array(language, file_id) order by language) from captions
     where lesson_id = l.id),
  (select jsonb_agg(jsonb_build_array(language, start_ms, title) order by language, position)
     from chapters where lesson_id = l.id))::text)`

/** Modules and lessons of a version with what differs from another one; two queries, any size. */
export class ListDraftOutline extends Query {
  async handle(versionId: string, beforeId: string | null): Promise<DraftOutline> {
    const [{ rows: modules }, lessons, before] = await Promise.all([
      this.db.rawQuery(
        'select stable_id as id, title from modules where version_id = ? order by position',
        [versionId]
      ),
      this.#lessons(versionId),
      beforeId ? this.#lessons(beforeId) : null,
    ])
    const old = before && new Map(before.map((lesson) => [lesson.id, lesson]))
    const kept = new Set(lessons.map(({ id }) => id))
    return {
      modules: modules.map((module: { id: string; title: string }) => ({
        ...module,
        lessons: lessons
          .filter(({ moduleId }) => moduleId === module.id)
          .map((lesson) => outlined(lesson, old)),
      })),
      removed: (before ?? [])
        .filter(({ id }) => !kept.has(id))
        .map(({ id, title }) => ({ id, title })),
    }
  }

  async #lessons(versionId: string): Promise<LessonRow[]> {
    const { rows } = await this.db.rawQuery(
      `select l.stable_id as id, l.title, l.kind, l.duration_ms as "durationMs",
         m.stable_id as "moduleId", ${CONTENT} as content
       from lessons l join modules m on m.id = l.module_id
       where l.version_id = ? order by m.position, l.position`,
      bindings(versionId)
    )
    return rows
  }
}

function outlined(lesson: LessonRow, old: Map<string, LessonRow> | null): OutlinedLesson {
  const { id, title, kind, durationMs } = lesson
  return { id, title, kind, durationMs, mark: old && markOf(lesson, old.get(id)) }
}

function markOf(lesson: LessonRow, old: LessonRow | undefined): ChangeMark {
  if (!old) {
    return 'new'
  }
  if (old.content !== lesson.content) {
    return 'changed'
  }
  return old.moduleId === lesson.moduleId ? null : 'moved'
}

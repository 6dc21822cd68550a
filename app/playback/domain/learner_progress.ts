import type { Outline } from '#catalog/contract'
import type { LessonKind } from '#catalog/shared/lesson_kind'
import type { LessonProgress } from '#playback/queries/list_lesson_progress'

export interface LessonState {
  state: 'none' | 'started' | 'completed'
  share: number
}

export interface CourseProgress {
  /** Mean of the lessons' shares; a completed lesson counts whole */
  share: number
  lessonsCompleted: number
  lessonCount: number
  lessons: Map<string, LessonState>
  /** The lesson worked on last, or the first that is not completed */
  resume: {
    lessonId: string
    title: string
    kind: LessonKind
    positionMs: number
  } | null
}

/** What a learner sees of a course: derived from outcomes and the ledger, stored nowhere. */
export function courseProgress(
  outline: Outline,
  progress: LessonProgress[],
  completed: ReadonlySet<string>
): CourseProgress {
  const byLesson = new Map(progress.map((row) => [row.lessonId, row]))
  const rows = outline.modules.flatMap(({ lessons }) => lessons)
  const lessons = new Map(
    rows.map(({ id }) => [id, lessonState(byLesson.get(id), completed.has(id))])
  )
  const states = [...lessons.values()]
  const sum = states.reduce(
    (total, { state, share }) => total + (state === 'completed' ? 1 : share),
    0
  )
  const current = currentLesson(rows, byLesson, completed)
  return {
    share: rows.length > 0 ? sum / rows.length : 0,
    lessonsCompleted: states.filter(({ state }) => state === 'completed').length,
    lessonCount: rows.length,
    lessons,
    resume: current
      ? {
          lessonId: current.id,
          title: current.title,
          kind: current.kind,
          positionMs: byLesson.get(current.id)?.positionMs ?? 0,
        }
      : null,
  }
}

function lessonState(row: LessonProgress | undefined, isCompleted: boolean): LessonState {
  if (isCompleted) {
    return { state: 'completed', share: row?.share ?? 1 }
  }
  return row ? { state: 'started', share: row.share } : { state: 'none', share: 0 }
}

type Row = Outline['modules'][number]['lessons'][number]

function currentLesson(
  rows: Row[],
  progress: ReadonlyMap<string, LessonProgress>,
  completed: ReadonlySet<string>
): Row | undefined {
  const started = rows
    .filter(({ id }) => progress.has(id) && !completed.has(id))
    .sort((a, b) => Number(progress.get(b.id)?.updatedAt) - Number(progress.get(a.id)?.updatedAt))
  return started[0] ?? rows.find(({ id }) => !completed.has(id)) ?? rows[0]
}

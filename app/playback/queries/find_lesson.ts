import { findLessonContent, findOutline, type LessonContent, type Outline } from '#catalog/contract'
import { NotFound } from '#core/errors'
import { courseProgress, type LessonState } from '#playback/domain/learner_progress'
import { ListLessonProgress } from '#playback/queries/list_lesson_progress'
import { FindLessonAccess, ListCompletedLessons } from '#progression/contract'
import { FindPlayable, type Playable } from '#storage/contract'

export interface OpenLesson {
  id: string
  memberId: string
  enrollmentId: string
  course: Outline['course']
  moduleTitle: string
  position: number
  previousLessonId: string | null
  nextLessonId: string | null
  content: LessonContent
  /** What was made of its film; null when it has none */
  playable: Playable | null
  progress: LessonState
  completedAt: Date | null
}

/** A lesson's content for a learner who may open it, with its place in the course. */
export class FindLesson {
  /** @throws {NotFound} {@link NotEnrolled} */
  async handle(memberId: string, lessonId: string): Promise<OpenLesson> {
    const { versionId, enrollmentId } = await new FindLessonAccess().handle(memberId, lessonId)
    const [content, outline, progress, completed] = await Promise.all([
      findLessonContent(versionId, lessonId),
      findOutline(versionId),
      new ListLessonProgress().handle([enrollmentId]),
      new ListCompletedLessons().handle([enrollmentId]),
    ])
    if (!content) {
      throw new NotFound()
    }
    const done = new Set(completed.map((row) => row.lessonId))
    const { lessons } = courseProgress(outline, progress, done)
    return {
      id: lessonId,
      memberId,
      enrollmentId,
      course: outline.course,
      ...place(outline, lessonId),
      content,
      playable: content.video && (await new FindPlayable().handle(content.video.fileId)),
      progress: lessons.get(lessonId) ?? { state: 'none', share: 0 },
      completedAt: completed.find((row) => row.lessonId === lessonId)?.completedAt ?? null,
    }
  }
}

function place(outline: Outline, lessonId: string) {
  const rows = outline.modules.flatMap((module) =>
    module.lessons.map((lesson) => ({ moduleTitle: module.title, ...lesson }))
  )
  const index = rows.findIndex(({ id }) => id === lessonId)
  return {
    moduleTitle: rows[index]?.moduleTitle ?? '',
    position: rows[index]?.position ?? 0,
    previousLessonId: rows[index - 1]?.id ?? null,
    nextLessonId: rows[index + 1]?.id ?? null,
  }
}

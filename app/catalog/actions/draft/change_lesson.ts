import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { ChangeDraft, type DraftEdit } from '#catalog/actions/draft/change_draft'
import { MoveLesson } from '#catalog/actions/draft/move_lesson'
import { WriteText } from '#catalog/actions/draft/write_text'
import { FindDraftLesson } from '#catalog/queries/draft/find_draft_lesson'
import { FindLessonToRender } from '#catalog/queries/draft/find_lesson_to_render'
import { renderSource, type RenderedSource } from '#catalog/rendering/render_source'
import { NotFound } from '#core/errors'

export interface LessonChange {
  lessonId: string
  title?: string
  /** Markdown */
  source?: string
  moduleId?: string
  position?: number
  /** Share of a film that completes its lesson */
  threshold?: number
}

interface Words {
  source: string
  rendered: RenderedSource
}

/** Renames, moves or rewrites a lesson; text is rendered before the course is locked. */
export class ChangeLesson {
  /** @throws {NotFound | StaleDraft | DraftInReview | TextRefused} */
  async handle(edit: DraftEdit, input: LessonChange) {
    const { lessonId, title } = input
    const words = await this.#words(edit.courseId, input)
    const changed = await new ChangeDraft().handle(edit, async ({ id: versionId }, trx) => {
      const lesson = await new FindDraftLesson(trx).handle(versionId, lessonId)
      if (title !== undefined) {
        await trx.rawQuery('update lessons set title = ? where id = ?', [title, lesson.rowId])
      }
      if (words) {
        await new WriteText().handle({ lesson, ...words }, trx)
      }
      if (input.moduleId !== undefined || input.position !== undefined) {
        await new MoveLesson().handle({ versionId, lesson, ...input }, trx)
      }
      await this.#setThreshold(lesson.rowId, input.threshold, trx)
      const change = { kind: kindOf(input), subjectId: lessonId, title: title ?? lesson.title }
      return { result: { id: lessonId }, change }
    })
    return { ...changed, warnings: words?.rendered.warnings ?? [], html: words?.rendered.html }
  }

  /** A new title may repeat the first heading, or repeat it no more: the text is rendered again. */
  async #words(courseId: string, { lessonId, title, source }: LessonChange): Promise<Words | null> {
    if (title === undefined && source === undefined) {
      return null
    }
    const known = await new FindLessonToRender().handle(courseId, lessonId)
    if (!known) {
      throw new NotFound()
    }
    const text = source ?? known.source
    if (text === null) {
      return null
    }
    const rendering = { source: text, title: title ?? known.title, targets: known.targets }
    return { source: text, rendered: await renderSource(rendering) }
  }

  async #setThreshold(
    rowId: string,
    threshold: number | undefined,
    trx: TransactionClientContract
  ) {
    if (threshold !== undefined) {
      await trx.rawQuery('update lesson_videos set threshold = ? where lesson_id = ?', [
        ...[threshold, rowId],
      ])
    }
  }
}

function kindOf({ source, title, threshold }: LessonChange): string {
  if (source !== undefined) {
    return 'lesson.written'
  }
  if (threshold !== undefined) {
    return 'lesson.settings_changed'
  }
  return title === undefined ? 'lesson.moved' : 'lesson.renamed'
}

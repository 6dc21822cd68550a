import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { BeginDraft } from '#catalog/actions/draft/begin_draft'
import { CountChange, type Change } from '#catalog/actions/draft/count_change'
import { LockCourse, type LockedCourse } from '#catalog/actions/draft/lock_course'
import { refuseStale } from '#catalog/actions/draft/refuse_stale'
import { SumUpDraft } from '#catalog/actions/draft/sum_up_draft'
import { isOpenForEditing } from '#catalog/domain/review_steps'
import { DraftInReview } from '#catalog/errors'
import type { Editor } from '#catalog/policies/editor_of'
import { tenantConnection } from '#core/database/connections'

export interface DraftEdit {
  courseId: string
  editor: Editor
  /** The revision that the change was made on, `<version>.<revision>`; null: on whatever is there */
  ifMatch: string | null
}

export interface OpenDraft {
  id: string
  courseId: string
  number: number
  /** The course was never published: its address may still change */
  isUnpublished: boolean
}

type Changing<Result> = (
  draft: OpenDraft,
  trx: TransactionClientContract
) => Promise<{ result: Result; change: Change }>

/**
 * The one way into a draft. Under the lock of the course: made from the newest version when there
 * is none, refused when it waits for a reviewer or changed since, counted when the change is done.
 */
export class ChangeDraft {
  /** @throws {NotFound | StaleDraft | DraftInReview} */
  async handle<Result>({ courseId, editor, ifMatch }: DraftEdit, change: Changing<Result>) {
    return tenantConnection().transaction(async (trx) => {
      const course = await new LockCourse().handle(courseId, editor, trx)
      if (ifMatch !== null) {
        await refuseStale(ifMatch, course.newest, trx)
      }
      const draft = await this.#open(course, editor, trx)
      const done = await change(draft, trx)
      const counted = { ...draft, memberId: editor.memberId }
      const revision = await new CountChange().handle(counted, done.change, trx)
      const isShown = !course.wasPublished
      await new SumUpDraft().handle({ versionId: draft.id, courseId, isShown }, trx)
      return { result: done.result, revision: `${draft.number}.${revision}` }
    })
  }

  async #open(
    { id: courseId, newest, wasPublished }: LockedCourse,
    { memberId }: Editor,
    trx: TransactionClientContract
  ): Promise<OpenDraft> {
    const isFrozen = newest.state === 'published' || newest.state === 'superseded'
    if (!isFrozen && !isOpenForEditing(newest.state)) {
      throw new DraftInReview()
    }
    const { id, number } = isFrozen ? await new BeginDraft().handle(newest, memberId, trx) : newest
    return { id, courseId, number, isUnpublished: !wasPublished }
  }
}

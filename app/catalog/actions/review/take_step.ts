import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { audit } from '#audit/contract'
import { LockCourse, type LockedCourse } from '#catalog/actions/draft/lock_course'
import { refuseStale } from '#catalog/actions/draft/refuse_stale'
import { WriteComment } from '#catalog/actions/review/write_comment'
import { reviewSteps, type ReviewStep } from '#catalog/domain/review_steps'
import { ReviewStepImpossible } from '#catalog/errors'
import { mayReview } from '#catalog/policies/may_review'
import type { Editor } from '#catalog/policies/editor_of'
import { Forbidden } from '#core/errors'

export interface StepToTake {
  courseId: string
  editor: Editor
  /** What the person has seen; null: whatever is there */
  ifMatch: string | null
  step: Exclude<ReviewStep, 'publish'>
  /** The reason of a rejection, or a word on the way */
  body?: string
}

const kinds = {
  submit: 'submitted',
  withdraw: 'withdrawn',
  approve: 'approved',
  reject: 'rejected',
} as const

/** One step of a version between its author and its reviewer, with its line in the thread. */
export class TakeStep {
  /** @throws {NotFound | Forbidden | StaleDraft | ReviewStepImpossible} */
  async handle(
    { courseId, editor, ifMatch, step, body = '' }: StepToTake,
    trx: TransactionClientContract
  ): Promise<LockedCourse> {
    const course = await new LockCourse().handle(courseId, editor, trx)
    const { newest } = course
    const { from, to, by } = reviewSteps[step]
    if (by === 'reviewer' && !mayReview(editor)) {
      throw new Forbidden()
    }
    if (ifMatch !== null) {
      await refuseStale(ifMatch, newest, trx)
    }
    if (!(from as readonly string[]).includes(newest.state)) {
      throw new ReviewStepImpossible()
    }
    await trx.rawQuery(
      `update course_versions set state = ?, submitted_at =
         case when ?::text = 'in_review' then now() else submitted_at end where id = ?`,
      [to, to, newest.id]
    )
    await trx.rawQuery('update courses set updated_at = now() where id = ?', [courseId])
    const { memberId } = editor
    const line = { courseId, number: newest.number, memberId, kind: kinds[step], body }
    await new WriteComment().handle(line, trx)
    const after = { version: newest.number, ...(body ? { reason: body } : {}) }
    const action = `course.${kinds[step]}`
    await audit.record({ action, subject: { type: 'course', id: courseId }, after }, trx)
    return course
  }
}

import { TakeStep } from '#catalog/actions/review/take_step'
import { CourseReviewed } from '#catalog/events/course_reviewed'
import { tenantConnection } from '#core/database/connections'
import { publish } from '#queue/contract'
import type { Editor } from '#catalog/policies/editor_of'

interface Decision {
  courseId: string
  editor: Editor
  ifMatch: string | null
  decision: 'approved' | 'rejected'
  body?: string
}

/** Approves what waits, or sends it back with a reason. */
export class DecideReview {
  /** @throws {NotFound | Forbidden | StaleDraft | ReviewStepImpossible} */
  async handle({ decision, ...input }: Decision): Promise<void> {
    const { courseId, editor } = input
    const step = decision === 'approved' ? 'approve' : 'reject'
    await tenantConnection().transaction(async (trx) => {
      const { newest } = await new TakeStep().handle({ ...input, step }, trx)
      const { memberId } = editor
      const fact = { courseId, number: newest.number, decision, memberId }
      await publish(new CourseReviewed(courseId, fact), trx)
    })
  }
}

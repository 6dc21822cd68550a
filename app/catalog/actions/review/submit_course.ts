import { TakeStep } from '#catalog/actions/review/take_step'
import { CourseIncomplete } from '#catalog/errors'
import { CourseSubmitted } from '#catalog/events/course_submitted'
import { ListGaps } from '#catalog/queries/draft/list_gaps'
import { tenantConnection } from '#core/database/connections'
import { publish } from '#queue/contract'
import type { Editor } from '#catalog/policies/editor_of'

interface Submission {
  courseId: string
  editor: Editor
  ifMatch: string | null
  body?: string
}

/** Sends a draft to whoever approves courses; from then on it stays as it is. */
export class SubmitCourse {
  /** @throws {NotFound | StaleDraft | ReviewStepImpossible | CourseIncomplete} */
  async handle(submission: Submission): Promise<void> {
    const { courseId, editor } = submission
    await tenantConnection().transaction(async (trx) => {
      const { newest } = await new TakeStep().handle({ ...submission, step: 'submit' }, trx)
      const gaps = await new ListGaps(trx).handle(newest.id)
      if (gaps.length > 0) {
        throw CourseIncomplete.because(gaps)
      }
      const { memberId } = editor
      const fact = { courseId, number: newest.number, memberId }
      await publish(new CourseSubmitted(courseId, fact), trx)
    })
  }
}

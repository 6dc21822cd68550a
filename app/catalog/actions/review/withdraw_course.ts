import { TakeStep } from '#catalog/actions/review/take_step'
import { tenantConnection } from '#core/database/connections'
import type { Editor } from '#catalog/policies/editor_of'

/** Takes a version back from its reviewer, so that it can be changed again. */
export class WithdrawCourse {
  /** @throws {NotFound | ReviewStepImpossible} */
  async handle(courseId: string, editor: Editor): Promise<void> {
    await tenantConnection().transaction((trx) =>
      new TakeStep().handle({ courseId, editor, ifMatch: null, step: 'withdraw' }, trx)
    )
  }
}

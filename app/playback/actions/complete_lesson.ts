import { findLessonContent } from '#catalog/contract'
import { tenantConnection } from '#core/database/connections'
import {
  CompletionByWatching,
  FindLessonAccess,
  RecordOutcome,
  type Recorded,
} from '#progression/contract'

/** A text or file lesson is completed by its reader's word; a video only by watching. */
export class CompleteLesson {
  /** @throws {NotFound} {@link NotEnrolled} {@link CompletionByWatching} */
  async handle(memberId: string, lessonId: string): Promise<Recorded> {
    const { enrollmentId, versionId } = await new FindLessonAccess().handle(memberId, lessonId)
    const content = await findLessonContent(versionId, lessonId)
    if (content?.video ?? content?.stream) {
      throw new CompletionByWatching()
    }
    return tenantConnection().transaction((trx) =>
      new RecordOutcome().handle({ enrollmentId, lessonId, source: 'learner' }, trx)
    )
  }
}

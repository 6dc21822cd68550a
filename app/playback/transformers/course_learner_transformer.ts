import { BaseTransformer } from '@adonisjs/core/transformers'
import type { LearnerRow } from '#enrollment/contract'
import type { WithProgress } from '#playback/queries/with_progress'

export default class CourseLearnerTransformer extends BaseTransformer<WithProgress<LearnerRow>> {
  toObject() {
    const { enrollment, progress } = this.resource
    const { id, memberId, name, email, state, source } = enrollment
    return {
      id,
      member: { id: memberId, name, email },
      state,
      source,
      share: progress.share,
      lessonsCompleted: progress.lessonsCompleted,
      lessonCount: progress.lessonCount,
      enrolledAt: enrollment.enrolledAt.toISOString(),
      lastActivityAt: enrollment.lastActivityAt.toISOString(),
      completedAt: enrollment.completedAt?.toISOString() ?? null,
    }
  }
}

import { DomainEvent } from '#queue/contract'

/** A learner reached the end of a lesson by its rule; the aggregate is the enrollment. */
export class LessonCompleted extends DomainEvent<{
  memberId: string
  courseId: string
  lessonId: string
}> {
  static eventName = 'LessonCompleted'
}

import { DomainEvent } from '#queue/contract'

/** All lessons of the pinned version are completed; the aggregate is the enrollment. */
export class CourseCompleted extends DomainEvent<{ memberId: string; courseId: string }> {
  static eventName = 'CourseCompleted'
}

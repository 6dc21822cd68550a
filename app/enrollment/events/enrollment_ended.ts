import { DomainEvent } from '#queue/contract'

/** A member takes no part any more; the aggregate is the enrollment. */
export class EnrollmentEnded extends DomainEvent<{
  memberId: string
  courseId: string
  state: 'expired' | 'withdrawn'
}> {
  static eventName = 'EnrollmentEnded'
}

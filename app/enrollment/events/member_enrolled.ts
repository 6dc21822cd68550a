import { DomainEvent } from '#queue/contract'

/** A member takes part in a course from now on; the aggregate is the enrollment. */
export class MemberEnrolled extends DomainEvent<{
  memberId: string
  courseId: string
  source: string
}> {
  static eventName = 'MemberEnrolled'
}

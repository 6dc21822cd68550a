import { DomainEvent } from '#queue/contract'

/** A version was approved or sent back; the reason stands in the review's thread. */
export class CourseReviewed extends DomainEvent<{
  courseId: string
  number: number
  decision: 'approved' | 'rejected'
  memberId: string | null
}> {
  static eventName = 'CourseReviewed'
}

import { DomainEvent } from '#queue/contract'

/** A version waits for whoever approves courses; the aggregate is the course. */
export class CourseSubmitted extends DomainEvent<{
  courseId: string
  number: number
  memberId: string | null
}> {
  static eventName = 'CourseSubmitted'
}

import { DomainEvent } from '#queue/contract'

/** A version of a course is what new learners get from now on; the aggregate is the course. */
export class CoursePublished extends DomainEvent<{
  courseId: string
  versionId: string
  number: number
}> {
  static eventName = 'CoursePublished'
}

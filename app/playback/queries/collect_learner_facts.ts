import type { CourseFacts, LearnerFacts, LessonFacts } from '#catalog/contract'
import { ListMyCourses } from '#playback/queries/list_my_courses'

/** A learner's standing in courses and lessons, for the catalog's cards and outlines. */
export class CollectLearnerFacts implements LearnerFacts {
  async forCourses(memberId: string, courseIds: string[]): Promise<Map<string, CourseFacts>> {
    const courses = await new ListMyCourses().forCourses(memberId, courseIds)
    return new Map(
      courses.map(({ enrollment, progress }) => [
        enrollment.courseId,
        {
          id: enrollment.id,
          state: enrollment.state,
          share: progress.share,
          completed: enrollment.state === 'completed',
        },
      ])
    )
  }

  async forLessons(memberId: string, courseId: string): Promise<Map<string, LessonFacts>> {
    const [course] = await new ListMyCourses().forCourses(memberId, [courseId])
    return course?.progress.lessons ?? new Map()
  }
}

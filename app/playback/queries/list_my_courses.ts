import { ListEnrollments, type EnrollmentRow } from '#enrollment/contract'
import { withProgress, type WithProgress } from '#playback/queries/with_progress'

export type MyCourse = WithProgress<EnrollmentRow>

interface Filter {
  memberId: string
  states?: string[]
  after?: string
  limit?: number
}

/** The learner's courses with their progress: three queries, however many courses. */
export class ListMyCourses {
  async handle(filter: Filter): Promise<{ rows: MyCourse[]; next: string | null }> {
    const { rows, next } = await new ListEnrollments().handle(filter)
    return { rows: await withProgress(rows), next }
  }

  async find(memberId: string, enrollmentId: string): Promise<MyCourse | null> {
    const enrollment = await new ListEnrollments().find(memberId, enrollmentId)
    if (!enrollment) {
      return null
    }
    const [course] = await withProgress([enrollment])
    return course ?? null
  }

  async forCourses(memberId: string, courseIds: string[]): Promise<MyCourse[]> {
    const rows = await new ListEnrollments().inCourses(memberId, courseIds)
    return withProgress(rows)
  }
}

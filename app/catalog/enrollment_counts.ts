/** How many people take part in each course, living enrollments only; courses with none are left out. */
export type CountEnrollments = (courseIds: string[]) => Promise<Map<string, number>>

/** The catalog does not know who takes part: the slice that does provides it at start. */
class EnrollmentCountsPort {
  #source: CountEnrollments | null = null

  provide(source: CountEnrollments) {
    this.#source = source
  }

  async of(courseIds: string[]): Promise<Map<string, number>> {
    return this.#source?.(courseIds) ?? new Map<string, number>()
  }
}

export const enrollmentCounts = new EnrollmentCountsPort()

export interface CourseFacts {
  /** Of the enrollment */
  id: string
  state: string
  share: number
  completed: boolean
}

export interface LessonFacts {
  state: 'none' | 'started' | 'completed'
  share: number
}

/** A learner's standing, as the slice that keeps it tells; keys are ids of courses and lessons. */
export interface LearnerFacts {
  forCourses(memberId: string, courseIds: string[]): Promise<Map<string, CourseFacts>>
  forLessons(memberId: string, courseId: string): Promise<Map<string, LessonFacts>>
}

/** The catalog does not know who keeps progress: whoever does, provides it at start. */
class LearnerFactsPort implements LearnerFacts {
  #source: LearnerFacts | null = null

  provide(source: LearnerFacts) {
    this.#source = source
  }

  async forCourses(memberId: string, courseIds: string[]) {
    return this.#source?.forCourses(memberId, courseIds) ?? new Map<string, CourseFacts>()
  }

  async forLessons(memberId: string, courseId: string) {
    return this.#source?.forLessons(memberId, courseId) ?? new Map<string, LessonFacts>()
  }
}

export const learnerFacts = new LearnerFactsPort()

import type { ApplicationService } from '@adonisjs/core/types'

/** Lends the catalog what learners and authors want to see beside a course. */
export default class PlaybackProvider {
  constructor(protected app: ApplicationService) {}

  async boot() {
    const { enrollmentCounts, learnerFacts } = await import('#catalog/contract')
    const { CountEnrollments } = await import('#enrollment/contract')
    const { CollectLearnerFacts } = await import('#playback/queries/collect_learner_facts')
    learnerFacts.provide(new CollectLearnerFacts())
    enrollmentCounts.provide((courseIds) => new CountEnrollments().handle(courseIds))
  }
}

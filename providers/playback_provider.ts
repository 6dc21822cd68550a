import type { ApplicationService } from '@adonisjs/core/types'

/** Lends the catalog what a signed-in learner wants to see beside a course. */
export default class PlaybackProvider {
  constructor(protected app: ApplicationService) {}

  async boot() {
    const { learnerFacts } = await import('#catalog/contract')
    const { CollectLearnerFacts } = await import('#playback/queries/collect_learner_facts')
    learnerFacts.provide(new CollectLearnerFacts())
  }
}

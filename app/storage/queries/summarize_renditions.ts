import { NotFound } from '#core/errors'
import { Query } from '#core/database/query'
import { FindRenditions } from '#storage/queries/find_renditions'
import {
  renditionKinds,
  type RenditionSet,
  type RenditionState,
} from '#storage/renditions/rendition'

export interface RenditionSummary {
  state: RenditionState
  /** 0 to 1 over all that is to be made */
  progress: number
  durationMs: number | null
  /** Why nothing more will come of the film */
  reason: string | null
  set: RenditionSet
}

/** Of the whole work most is the ladder. */
const WEIGHTS = { film: 0.1, poster: 0.02, storyboard: 0.08, hls: 0.8 }

/** How far the preparation of a film has come. */
export class SummarizeRenditions extends Query {
  /** @throws {NotFound} also for a file that is no film */
  async handle(fileId: string): Promise<RenditionSummary> {
    const set = await new FindRenditions().handle(fileId)
    const all = renditionKinds.flatMap((kind) => set[kind] ?? [])
    if (all.length === 0) {
      throw new NotFound()
    }
    const progress = all.reduce((sum, one) => sum + WEIGHTS[one.kind] * one.progress, 0)
    return {
      state: stateOf(all.map(({ state }) => state)),
      progress: Math.min(1, Math.round(progress * 1000) / 1000),
      durationMs: set.film?.state === 'ready' ? set.film.facts.durationMs : null,
      reason: all.find(({ error }) => error)?.error ?? null,
      set,
    }
  }
}

function stateOf(states: RenditionState[]): RenditionState {
  if (states.includes('failed')) return 'failed'
  if (states.every((state) => state === 'ready')) return 'ready'
  return states.every((state) => state === 'waiting') ? 'waiting' : 'working'
}

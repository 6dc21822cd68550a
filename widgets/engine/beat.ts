import type { Segment } from '#playback/shared/watched_segments'
import { Problem } from '../base/problem.js'

/** What a playback session tells: the whole union watched in it so far, so one may be lost. */
export interface Beat {
  seq: number
  positionMs: number
  ranges: Segment[]
  ended?: boolean
}

export interface BeatAnswer {
  seq: number
  watchedMs: number
  share: number
  /** Everything that the learner has watched of this lesson, on any device. */
  ranges: Segment[]
  completed: boolean
  completedNow: boolean
  courseCompleted: boolean
  nextLessonId: string | null
}

/**
 * `offline`: no answer came. `unavailable`: the server cannot take it now. `refused`: it will not
 * take this session any more, so a new one is needed. In all three what was seen waits on the device.
 */
export type Delivery = 'idle' | 'sending' | 'offline' | 'unavailable' | 'refused'

export function verdictOn(error: unknown): Delivery {
  const status = error instanceof Problem ? error.status : 0
  if (status === 0) return 'offline'
  return [403, 404, 409, 410].includes(status) ? 'refused' : 'unavailable'
}

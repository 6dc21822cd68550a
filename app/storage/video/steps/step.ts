import type { RenditionFacts, RenditionKind, RenditionSet } from '#storage/renditions/rendition'
import type { Watch } from '#storage/video/encode'
import type { VideoFacts } from '#storage/video/examine_video'
import type { Workshop } from '#storage/video/workshop'

/** What one step has made, still in the workshop. */
export interface Made<Kind extends RenditionKind = RenditionKind> {
  facts: RenditionFacts[Kind]
  /** Local paths by the name they get on the disk */
  files: Map<string, string>
  /** Whether this rendition is whole now; a ladder is made rung by rung */
  isWhole: boolean
}

export interface StepInput extends Watch {
  workshop: Workshop
  set: RenditionSet
}

export type Step<Kind extends RenditionKind> = (input: StepInput) => Promise<Made<Kind>>

/** Every step after the first knows the film. */
export function factsOf({ film }: RenditionSet): VideoFacts {
  if (film?.state !== 'ready') {
    throw new Error('the film is examined first')
  }
  return film.facts
}

import type { RungFacts } from '#storage/domain/hls_playlists'
import type { StoryboardFacts } from '#storage/domain/storyboard_track'
import type { VideoFacts } from '#storage/video/examine_video'

/** In the order in which they are made: what lets a film play comes first. */
export const renditionKinds = ['film', 'poster', 'storyboard', 'hls'] as const

export type RenditionKind = (typeof renditionKinds)[number]

/** What each kind knows of itself; an empty object until it is made. */
export interface RenditionFacts {
  film: VideoFacts
  poster: object
  storyboard: StoryboardFacts
  hls: { rungs: RungFacts[] }
}

export type RenditionState = 'waiting' | 'working' | 'ready' | 'failed'

export interface Rendition<Kind extends RenditionKind = RenditionKind> {
  id: string
  kind: Kind
  state: RenditionState
  /** 0 to 1 */
  progress: number
  /** Why it failed: a reason of `VideoUnreadable`, or `unfinished` */
  error: string | null
  facts: RenditionFacts[Kind]
  /** Bytes by name of everything that lies whole on the disk */
  parts: Record<string, number>
}

export type RenditionSet = { [Kind in RenditionKind]?: Rendition<Kind> }

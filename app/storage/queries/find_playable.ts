import { MASTER_PLAYLIST } from '#storage/domain/hls_playlists'
import { STORYBOARD_TRACK } from '#storage/domain/storyboard_track'
import { RecallRenditions } from '#storage/queries/recall_renditions'

/** Names of the parts that a player is told of; null for what is not there (yet, or ever). */
export interface Playable {
  /** Instead of the file itself, which would have to come whole first */
  film: string | null
  poster: string | null
  storyboard: string | null
  hls: string | null
}

/** What was made of a film so far, for whoever plays it. */
export class FindPlayable {
  async handle(fileId: string): Promise<Playable> {
    const { film, poster, storyboard, hls } = await new RecallRenditions().handle(fileId)
    const isThere = (name: string, one?: { state: string; parts: object }) =>
      one?.state === 'ready' && Object.hasOwn(one.parts, name) ? name : null
    // A ladder of one rung gives no choice; it helps only who cannot play the film itself.
    const rungs = hls?.state === 'ready' ? hls.facts.rungs.length : 0
    const isWanted = rungs > 1 || (rungs === 1 && film?.facts.codec !== 'h264')
    return {
      film: isThere('film.mp4', film),
      poster: isThere('poster.jpg', poster),
      storyboard: storyboard?.state === 'ready' ? STORYBOARD_TRACK : null,
      hls: isWanted ? MASTER_PLAYLIST : null,
    }
  }
}

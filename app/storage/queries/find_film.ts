import { FindRenditions } from '#storage/queries/find_renditions'
import type { VideoFacts } from '#storage/video/examine_video'

/** What the examination of a film has found; null before it, and for what did not pass. */
export async function findFilm(fileId: string): Promise<VideoFacts | null> {
  const { film } = await new FindRenditions().handle(fileId)
  return film?.state === 'ready' ? film.facts : null
}

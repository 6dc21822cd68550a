import { join } from 'node:path'
import { newId } from '#core/shared/id'
import type { Staging, StagedFile } from '#storage/staging'
import { filmInput, type VideoFacts } from '#storage/video/examine_video'
import { runTool } from '#storage/video/run_tool'

const LIMIT_MS = 60_000
/** Films begin with black and end with names. */
const PLACE = 0.15

/** A picture of a video for the moment before it plays; null when none could be taken. */
export async function takePoster(
  staging: Staging,
  video: StagedFile,
  { durationMs }: Pick<VideoFacts, 'durationMs'>
): Promise<StagedFile | null> {
  const path = join(staging.folder, `${newId()}.jpg`)
  const seconds = String((durationMs * PLACE) / 1000)
  const args = [
    ...['-nostdin', '-v', 'error', '-ss', seconds, ...filmInput(video)],
    ...['-frames:v', '1', '-vf', "scale='min(1280,iw)':-2", '-q:v', '4', path],
  ]
  const { ok } = await runTool('ffmpeg', args, { limitMs: LIMIT_MS })
  return ok ? staging.adopt(path, 'poster.jpg') : null
}

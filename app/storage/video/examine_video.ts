import type { StagedFile } from '#storage/staging'
import { probeVideo, type VideoFacts } from '#storage/video/probe_video'
import { runTool, type ToolLimits } from '#storage/video/run_tool'
import { VideoUnreadable } from '#storage/video/video_unreadable'

export type { VideoFacts }
export { VideoUnreadable }

/** The demuxer is named, so that a playlist in disguise cannot make the tool open other files. */
const demuxers = new Map([
  ['video/mp4', 'mov'],
  ['video/webm', 'matroska'],
])
/** Decoding every frame of a longer film takes minutes: its key frames have to do. */
const WHOLE_CHECK_MS = 30 * 60_000
const DECODE_LIMIT_MS = 10 * 60_000

type Film = Pick<StagedFile, 'localPath' | 'type'>

/** What names a film as input to the tools. @throws {VideoUnreadable} */
export function filmInput({ localPath, type }: Film): string[] {
  const demuxer = demuxers.get(type ?? '')
  if (!demuxer) {
    throw new VideoUnreadable('container')
  }
  return ['-f', demuxer, '-protocol_whitelist', 'file', '-i', localPath]
}

/** Duration and size of a video that decodes from its beginning to its end. @throws {VideoUnreadable} */
export async function examineVideo(
  film: Film,
  limits: Omit<ToolLimits, 'limitMs'> = {}
): Promise<VideoFacts> {
  const input = filmInput(film)
  const facts = await probeVideo(input, limits.signal)
  // ffprobe forgives what players do not: only decoding tells whether a file is damaged.
  const skip = facts.durationMs > WHOLE_CHECK_MS ? ['-skip_frame', 'nokey'] : []
  const args = ['-nostdin', '-v', 'error', '-xerror', ...skip, ...input, '-f', 'null', '-']
  const { ok } = await runTool('ffmpeg', args, { ...limits, limitMs: DECODE_LIMIT_MS })
  if (!ok) {
    throw new VideoUnreadable('damaged')
  }
  return facts
}

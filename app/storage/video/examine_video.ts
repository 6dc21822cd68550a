import type { StagedFile } from '#storage/staging'
import { probeVideo, type VideoFacts } from '#storage/video/probe_video'
import { runTool, type ToolLimits } from '#storage/video/run_tool'
import { VideoUnreadable } from '#storage/video/video_unreadable'

export type { VideoFacts }
export { VideoUnreadable }

/** The demuxer is named, so that a playlist in disguise cannot make the tool open other files. */
const demuxers = new Map([
  ['video/mp4', 'mov'],
  ['video/quicktime', 'mov'],
  ['video/webm', 'matroska'],
  ['video/x-matroska', 'matroska'],
])
/** Decoding every frame of a longer film takes minutes: its key frames have to do. */
const WHOLE_CHECK_MS = 30 * 60_000
const DECODE_LIMIT_MS = 10 * 60_000

const BROWSERS_OPEN = new Set(['video/mp4', 'video/webm'])
const VIDEO_CODECS = new Set(['h264', 'av1', 'vp8', 'vp9'])
const AUDIO_CODECS = new Set(['aac', 'mp3', 'opus', 'vorbis'])

type Film = Pick<StagedFile, 'localPath' | 'type'>
type Limits = Omit<ToolLimits, 'limitMs'>

/** What names a film as input to the tools. @throws {VideoUnreadable} */
export function filmInput({ localPath, type }: Film): string[] {
  const demuxer = demuxers.get(type ?? '')
  if (!demuxer) {
    throw new VideoUnreadable('container')
  }
  return ['-f', demuxer, '-protocol_whitelist', 'file', '-i', localPath]
}

/** A video that browsers play as it is, and to its end. @throws {VideoUnreadable} */
export async function examineVideo(film: Film): Promise<VideoFacts> {
  if (!BROWSERS_OPEN.has(film.type ?? '')) {
    throw new VideoUnreadable('container')
  }
  const facts = await probeVideo(filmInput(film))
  if (!isPlayedByBrowsers(facts)) {
    throw new VideoUnreadable('codec')
  }
  await decode(film, facts)
  return facts
}

/** Duration and size of a film that we can read from its beginning to its end. @throws {VideoUnreadable} */
export async function examineFilm(film: Film, limits: Limits): Promise<VideoFacts> {
  const facts = await probeVideo(filmInput(film), limits.signal)
  await decode(film, facts, limits)
  return facts
}

export function isPlayedByBrowsers({ codec, soundCodecs }: VideoFacts): boolean {
  return VIDEO_CODECS.has(codec) && soundCodecs.every((name) => AUDIO_CODECS.has(name))
}

async function decode(film: Film, facts: VideoFacts, limits: Limits = {}): Promise<void> {
  // ffprobe forgives what players do not: only decoding tells whether a file is damaged.
  const skip = facts.durationMs > WHOLE_CHECK_MS ? ['-skip_frame', 'nokey'] : []
  const input = [...skip, ...filmInput(film)]
  const args = ['-nostdin', '-v', 'error', '-xerror', ...input, '-f', 'null', '-']
  const { ok } = await runTool('ffmpeg', args, { ...limits, limitMs: DECODE_LIMIT_MS })
  if (!ok) {
    throw new VideoUnreadable('damaged')
  }
}

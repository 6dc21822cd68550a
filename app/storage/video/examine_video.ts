import { runTool } from '#storage/video/run_tool'
import type { StagedFile } from '#storage/staging'

export interface VideoFacts {
  durationMs: number
  width: number
  height: number
}

/** Not a video that browsers play, or damaged. */
export class VideoUnreadable extends Error {
  constructor(readonly reason: 'container' | 'codec' | 'duration' | 'damaged') {
    super(reason)
  }
}

/** The demuxer is named, so that a playlist in disguise cannot make the tool open other files. */
export const demuxers = new Map([
  ['video/mp4', 'mov'],
  ['video/webm', 'matroska'],
])
const VIDEO_CODECS = new Set(['h264', 'av1', 'vp8', 'vp9'])
const AUDIO_CODECS = new Set(['aac', 'mp3', 'opus', 'vorbis'])
const LONGEST_MS = 24 * 3600_000
/** Decoding every frame of a longer film takes minutes: its key frames have to do. */
const WHOLE_CHECK_MS = 30 * 60_000
const PROBE_LIMIT_MS = 20_000
const DECODE_LIMIT_MS = 10 * 60_000

interface Stream {
  codec_type: string
  codec_name: string
  width?: number
  height?: number
}

/** Duration and size of a video that decodes from its beginning to its end. @throws {VideoUnreadable} */
export async function examineVideo(file: StagedFile): Promise<VideoFacts> {
  const demuxer = demuxers.get(file.type ?? '')
  if (!demuxer) {
    throw new VideoUnreadable('container')
  }
  const input = ['-f', demuxer, '-protocol_whitelist', 'file', '-i', file.localPath]
  const facts = await probe(input)
  // ffprobe forgives what players do not: only decoding tells whether a file is damaged.
  const skip = facts.durationMs > WHOLE_CHECK_MS ? ['-skip_frame', 'nokey'] : []
  const args = ['-nostdin', '-v', 'error', '-xerror', ...skip, ...input, '-f', 'null', '-']
  const { ok } = await runTool('ffmpeg', args, DECODE_LIMIT_MS)
  if (!ok) {
    throw new VideoUnreadable('damaged')
  }
  return facts
}

async function probe(input: string[]): Promise<VideoFacts> {
  const args = ['-v', 'error', '-of', 'json', '-show_format', '-show_streams', ...input]
  const { ok, output } = await runTool('ffprobe', args, PROBE_LIMIT_MS)
  const { format = {}, streams = [] } = JSON.parse(output || '{}')
  if (!ok || streams.length === 0) {
    throw new VideoUnreadable('damaged')
  }
  const video = streams.find((stream: Stream) => stream.codec_type === 'video')
  const sounds = streams.filter((stream: Stream) => stream.codec_type === 'audio')
  const isPlayable =
    VIDEO_CODECS.has(video?.codec_name) &&
    sounds.every((stream: Stream) => AUDIO_CODECS.has(stream.codec_name))
  if (!isPlayable) {
    throw new VideoUnreadable('codec')
  }
  const durationMs = Math.floor(Number(format.duration) * 1000)
  if (!(durationMs > 0 && durationMs <= LONGEST_MS)) {
    throw new VideoUnreadable('duration')
  }
  return { durationMs, width: video.width, height: video.height }
}

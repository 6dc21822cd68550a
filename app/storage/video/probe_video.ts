import { runTool } from '#storage/video/run_tool'
import { VideoUnreadable } from '#storage/video/video_unreadable'

export interface VideoFacts {
  durationMs: number
  /** As it is seen: a film that was turned by its phone is measured upright */
  width: number
  height: number
  framesPerSecond: number
  hasSound: boolean
  /** Of the picture, and of each sound, by the names of ffprobe */
  codec: string
  soundCodecs: string[]
}

const LONGEST_MS = 24 * 3600_000
const LIMIT_MS = 20_000
const USUAL_RATE = 25

interface Stream {
  codec_type: string
  codec_name: string
  width?: number
  height?: number
  avg_frame_rate?: string
  tags?: { rotate?: string }
  side_data_list?: { rotation?: number }[]
}

/** What a film says of itself. @throws {VideoUnreadable} */
export async function probeVideo(input: string[], signal?: AbortSignal): Promise<VideoFacts> {
  const args = ['-v', 'error', '-of', 'json', '-show_format', '-show_streams', ...input]
  const { ok, output } = await runTool('ffprobe', args, { limitMs: LIMIT_MS, signal })
  const { format = {}, streams = [] }: { format: { duration?: string }; streams: Stream[] } =
    JSON.parse(output || '{}')
  if (!ok || streams.length === 0) {
    throw new VideoUnreadable('damaged')
  }
  const video = streams.find(({ codec_type: type }) => type === 'video')
  const sounds = streams.filter(({ codec_type: type }) => type === 'audio')
  if (!video?.width || !video.height) {
    throw new VideoUnreadable('codec')
  }
  const durationMs = Math.floor(Number(format.duration) * 1000)
  if (!(durationMs > 0 && durationMs <= LONGEST_MS)) {
    throw new VideoUnreadable('duration')
  }
  const framesPerSecond = rateOf(video)
  return {
    ...{ durationMs, ...sizeOf(video), framesPerSecond },
    ...{ hasSound: sounds.length > 0, codec: video.codec_name },
    soundCodecs: sounds.map((sound) => sound.codec_name),
  }
}

function sizeOf({ width = 0, height = 0, tags, side_data_list: sides = [] }: Stream) {
  const turned = Number(tags?.rotate ?? sides.find((one) => one.rotation)?.rotation ?? 0)
  return turned % 180 === 0 ? { width, height } : { width: height, height: width }
}

function rateOf({ avg_frame_rate: rate = '' }: Stream): number {
  const [frames, seconds] = rate.split('/').map(Number)
  return frames > 0 && seconds > 0 ? frames / seconds : USUAL_RATE
}

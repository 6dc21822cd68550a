import type { Rung } from '#storage/domain/video_ladder'
import type { VideoFacts } from '#storage/video/probe_video'

/** Lessons gain nothing from more pictures a second than this. */
const MOST_FRAMES = 30
/** A rate of 30000/1001 is no faster one. */
const NEARLY = 1.01

/** H.264 that every browser plays, in the size and at most at the rate of a rung. */
export function pictureArgs(rung: Rung, { framesPerSecond }: VideoFacts): string[] {
  const { width, height, videoKbps } = rung
  const isFast = framesPerSecond > MOST_FRAMES * NEARLY
  const slower = framesPerSecond / Math.ceil(framesPerSecond / MOST_FRAMES)
  return [
    ...['-vf', `scale=${width}:${height}${isFast ? `,fps=${slower}` : ''}`],
    ...['-c:v', 'libx264', '-preset', 'veryfast', '-profile:v', 'high', '-pix_fmt', 'yuv420p'],
    ...['-crf', '23', '-maxrate', `${videoKbps}k`, '-bufsize', `${videoKbps * 2}k`],
  ]
}

export function soundArgs({ audioKbps }: Rung): string[] {
  return ['-c:a', 'aac', '-b:a', `${audioKbps}k`, '-ac', '2', '-ar', '48000']
}

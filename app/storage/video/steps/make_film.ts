import { open } from 'node:fs/promises'
import { startsAtOnce } from '#storage/domain/starts_at_once'
import { videoLadder } from '#storage/domain/video_ladder'
import type { StagedFile } from '#storage/staging'
import { encode } from '#storage/video/encode'
import { pictureArgs, soundArgs } from '#storage/video/encoder_args'
import { examineFilm, filmInput, isPlayedByBrowsers } from '#storage/video/examine_video'
import type { VideoFacts } from '#storage/video/probe_video'
import type { Made, StepInput } from '#storage/video/steps/step'

const HEAD_BYTES = 64 * 1024
const NICENESS = 10

/**
 * Examines a film. One that browsers do not open, or whose index stands at its end, is written again
 * as an MP4 that plays before it has come whole; what can be is only copied. A film that starts at
 * once anyway is served as it is. @throws {VideoUnreadable}
 */
export async function makeFilm(input: StepInput): Promise<Made<'film'>> {
  const { workshop, signal } = input
  const { film } = workshop
  const facts = await examineFilm(film, { signal, niceness: NICENESS })
  if (await isGood(film, facts)) {
    return { facts, files: new Map(), isWhole: true }
  }
  const path = workshop.path('film.mp4')
  const args = [...filmInput(film), '-map', '0:v:0', '-map', '0:a:0?', '-sn', '-dn']
  const output = ['-movflags', '+faststart', '-f', 'mp4', path]
  const all = [...args, ...codecArgs(facts), ...output]
  await encode({ ...input, args: all, durationMs: facts.durationMs })
  return { facts, files: new Map([['film.mp4', path]]), isWhole: true }
}

async function isGood(film: StagedFile, facts: VideoFacts): Promise<boolean> {
  if (!isPlayedByBrowsers(facts)) {
    return false
  }
  const isFast = film.type === 'video/mp4' && startsAtOnce(await headOf(film.localPath))
  return film.type === 'video/webm' || isFast
}

function codecArgs(facts: VideoFacts): string[] {
  const [best] = videoLadder(facts)
  const picture = facts.codec === 'h264' ? ['-c:v', 'copy'] : pictureArgs(best, facts)
  const isCopied = facts.soundCodecs.every((codec) => codec === 'aac')
  return [...picture, ...(isCopied ? ['-c:a', 'copy'] : soundArgs(best))]
}

async function headOf(path: string): Promise<Buffer> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}

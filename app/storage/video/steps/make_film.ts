import { open } from 'node:fs/promises'
import { encode } from '#storage/video/encode'
import { examineVideo, filmInput } from '#storage/video/examine_video'
import type { Made, StepInput } from '#storage/video/steps/step'
import { startsAtOnce } from '#storage/domain/starts_at_once'

const HEAD_BYTES = 64 * 1024
const NICENESS = 10

/**
 * Examines a film; one whose index stands at its end is written again, so that it plays before it
 * has come whole. A film that starts at once anyway is served as it is. @throws {VideoUnreadable}
 */
export async function makeFilm(input: StepInput): Promise<Made<'film'>> {
  const { workshop, signal } = input
  const { film } = workshop
  const facts = await examineVideo(film, { signal, niceness: NICENESS })
  const files = new Map<string, string>()
  if (film.type === 'video/mp4' && !startsAtOnce(await headOf(film.localPath))) {
    const path = workshop.path('film.mp4')
    const args = [...filmInput(film), '-map', '0:v:0', '-map', '0:a:0?', '-c', 'copy']
    const output = ['-movflags', '+faststart', '-f', 'mp4', path]
    await encode({ ...input, args: [...args, ...output], durationMs: facts.durationMs })
    files.set('film.mp4', path)
  }
  return { facts, files, isWhole: true }
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

import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import ffmpeg from '@ffmpeg-installer/ffmpeg'

const run = promisify(execFile)

export interface FilmShape {
  /** `640x360` */
  size?: string
  seconds?: number
  framesPerSecond?: number
  /** Last words of the command; default: H.264 whose index stands at the end */
  codec?: string[]
  container?: 'mp4' | 'webm' | 'mov'
}

/** The bytes of a real film with moving pictures and a tone. */
export async function filmBytes(shape: FilmShape = {}): Promise<Buffer> {
  const { size = '320x180', seconds = 8, framesPerSecond = 10, container = 'mp4' } = shape
  const { codec = ['-c:v', 'libx264', '-pix_fmt', 'yuv420p', '-preset', 'ultrafast'] } = shape
  const folder = await mkdtemp(join(tmpdir(), 'film-'))
  const path = join(folder, `film.${container}`)
  const picture = `testsrc2=size=${size}:rate=${framesPerSecond}:duration=${seconds}`
  const tone = `sine=frequency=440:duration=${seconds}`
  try {
    await run(ffmpeg.path, [
      ...['-v', 'error', '-f', 'lavfi', '-i', picture, '-f', 'lavfi', '-i', tone, ...codec, path],
    ])
    return await readFile(path)
  } finally {
    await rm(folder, { recursive: true })
  }
}

import { copyFile, mkdir, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import ffmpeg from '@ffmpeg-installer/ffmpeg'

const run = promisify(execFile)

/** A real, tiny H.264 film of so many seconds, at one picture a second; made once a machine. */
export async function makeVideo(path: string, seconds: number): Promise<void> {
  const folder = join(tmpdir(), 'belgenet-test-films')
  const film = join(folder, `${seconds}.mp4`)
  const isMade = await stat(film).then(
    () => true,
    () => false
  )
  if (!isMade) {
    await mkdir(folder, { recursive: true })
    const unfinished = join(folder, `${seconds}-${process.pid}.mp4`)
    const source = `color=c=teal:s=64x36:r=1:d=${seconds}`
    await run(ffmpeg.path, ['-y', '-f', 'lavfi', '-i', source, '-pix_fmt', 'yuv420p', unfinished])
    await copyFile(unfinished, film)
  }
  await copyFile(film, path)
}

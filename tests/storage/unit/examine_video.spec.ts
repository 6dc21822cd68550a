import { execFileSync } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createReadStream } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import ffmpeg from '@ffmpeg-installer/ffmpeg'
import { test } from '@japa/runner'
import { Staging } from '#storage/staging'
import { examineVideo, VideoUnreadable } from '#storage/video/examine_video'
import { takePoster } from '#storage/video/take_poster'

test.group('Videos under examination', (group) => {
  let folder: string
  let staging: Staging
  group.setup(async () => {
    folder = await mkdtemp(join(tmpdir(), 'video-'))
    return () => rm(folder, { recursive: true })
  })
  group.each.setup(async () => {
    staging = await Staging.open()
    return () => staging.remove()
  })

  function film(name: string, ...codec: string[]) {
    const path = join(folder, name)
    const pattern = 'testsrc2=size=320x180:rate=10:duration=4'
    execFileSync(ffmpeg.path, ['-y', '-v', 'error', '-f', 'lavfi', '-i', pattern, ...codec, path])
    return path
  }
  const h264 = ['-c:v', 'libx264', '-pix_fmt', 'yuv420p', '-movflags', '+faststart']
  const stage = (path: string) => staging.add(createReadStream(path), 'film', 100_000_000)

  async function reasonOf(path: string) {
    const error = await examineVideo(await stage(path)).catch((problem) => problem)
    return error instanceof VideoUnreadable ? error.reason : error
  }

  test('F-STO-3: duration and size are read from the file', async ({ assert }) => {
    for (const path of [film('a.mp4', ...h264), film('a.webm', '-c:v', 'libvpx')]) {
      const facts = await examineVideo(await stage(path))
      assert.deepInclude(facts, { width: 320, height: 180 })
      assert.approximately(facts.durationMs, 4000, 150)
    }
  })

  test('F-STO-3: a picture is taken for the moment before it plays', async ({ assert }) => {
    const video = await stage(film('a.mp4', ...h264))
    const poster = await takePoster(staging, video, await examineVideo(video))
    assert.equal(poster?.type, 'image/jpeg')
  })

  test('F-STO-3: a film that was cut off does not pass', async ({ assert }) => {
    const whole = await readFile(film('a.mp4', ...h264))
    const cut = join(folder, 'cut.mp4')
    await writeFile(cut, whole.subarray(0, Math.floor(whole.length * 0.6)))
    assert.equal(await reasonOf(cut), 'damaged')
  })

  test('F-STO-3: a film with noise in its middle does not pass', async ({ assert }) => {
    const whole = await readFile(film('a.mp4', ...h264))
    const noisy = join(folder, 'noisy.mp4')
    whole.fill(0xa5, Math.floor(whole.length * 0.4), Math.floor(whole.length * 0.6))
    await writeFile(noisy, whole)
    assert.equal(await reasonOf(noisy), 'damaged')
  })

  test('F-STO-3: what browsers do not play does not pass', async ({ assert }) => {
    assert.equal(await reasonOf(film('a4.mp4', '-c:v', 'mpeg4')), 'codec')
    assert.equal(await reasonOf(film('a.mkv', '-c:v', 'mpeg4')), 'container')
  })

  test('F-STO-3: a playlist that pretends to be a film opens nothing', async ({ assert }) => {
    const playlist = join(folder, 'list.mp4')
    const head = Buffer.from('00000018667479706d70343200000000', 'hex')
    await writeFile(playlist, Buffer.concat([head, Buffer.from('#EXTM3U\nfile:///etc/passwd\n')]))
    assert.equal(await reasonOf(playlist), 'damaged')
  })
})

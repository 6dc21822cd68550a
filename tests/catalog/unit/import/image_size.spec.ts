import { execFileSync } from 'node:child_process'
import ffmpeg from '@ffmpeg-installer/ffmpeg'
import { test } from '@japa/runner'
import { imageSize } from '#catalog/domain/import/image_size'

const draw = (codec: string, format: string) =>
  execFileSync(ffmpeg.path, [
    ...['-v', 'error', '-f', 'lavfi', '-i', 'color=c=teal:s=642x402:d=1', '-frames:v', '1'],
    ...['-c:v', codec, '-f', format, '-'],
  ])

test.group('Sizes of pictures', () => {
  for (const [name, codec] of [
    ['PNG', 'png'],
    ['JPEG', 'mjpeg'],
    ['WebP', 'libwebp'],
  ]) {
    test(`F-CRS-1: a ${name} tells its size in its first bytes`, ({ assert }) => {
      assert.deepEqual(imageSize(draw(codec, 'image2pipe')), { width: 642, height: 402 })
    })
  }

  test('F-CRS-1: a lossless and an extended WebP tell it elsewhere', ({ assert }) => {
    const lossless = Buffer.from('5249464600000000574542505650384c000000002f81426400', 'hex')
    assert.deepEqual(imageSize(lossless), { width: 642, height: 402 })
    const extended = Buffer.from(
      '52494646000000005745425056503858000000000000000081020091010000',
      'hex'
    )
    assert.deepEqual(imageSize(extended), { width: 642, height: 402 })
  })

  test('F-CRS-1: anything else has none', ({ assert }) => {
    const rest = [Buffer.from('GIF89a'), Buffer.alloc(0), Buffer.from([0xff, 0xd8, 0xff, 0xe0])]
    for (const bytes of rest) assert.isNull(imageSize(bytes))
  })
})

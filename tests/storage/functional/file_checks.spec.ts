import { buffer } from 'node:stream/consumers'
import { crc32, deflateSync } from 'node:zlib'
import { test } from '@japa/runner'
import sharp from 'sharp'
import { ZipFile } from 'yazl'
import { disks } from '#config/disks'
import { tenantConnection } from '#core/database/connections'
import { fileBytes } from '#tests/support/file_bytes'
import { Sender } from '#tests/support/sender'
import { useTenant } from '#tests/support/tenant'

/** `name` → content of a zip file. */
async function zip(entries: Record<string, Buffer | string>): Promise<Buffer> {
  const file = new ZipFile()
  for (const [name, content] of Object.entries(entries)) {
    file.addBuffer(Buffer.from(content), name)
  }
  file.end()
  return buffer(file.outputStream as NodeJS.ReadableStream)
}

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'

/** As Word writes it, as far as anybody recognises it. */
const office = (more: Record<string, string> = {}) =>
  zip({
    '[Content_Types].xml': `<Types><Override PartName="/word/document.xml" ContentType="${word}"/></Types>`,
    'word/document.xml': '<w:document/>',
    ...more,
  })

/** A PNG of one colour: 20,000 × 20,000 pixels in a few hundred kilobytes. */
async function pictureBomb(): Promise<Buffer> {
  const side = 20_000
  const rows = Buffer.alloc((side / 8 + 1) * side)
  const header = Buffer.alloc(13)
  header.writeUInt32BE(side, 0)
  header.writeUInt32BE(side, 4)
  header.set([1, 0, 0, 0, 0], 8)
  const chunks = [chunk('IHDR', header), chunk('IDAT', deflateSync(rows)), chunk('IEND')]
  return Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), ...chunks])
}

function chunk(type: string, content = Buffer.alloc(0)): Buffer {
  const body = Buffer.concat([Buffer.from(type), content])
  const framed = Buffer.alloc(body.length + 8)
  framed.writeUInt32BE(content.length, 0)
  framed.set(body, 4)
  framed.writeUInt32BE(crc32(body), body.length + 4)
  return framed
}

test.group('F-STO-2: nothing is used before it has passed its checks', (group) => {
  const tenant = useTenant(group)

  const rows = (sql: string) =>
    tenant.run(async () => {
      const found = await tenantConnection().rawQuery(sql)
      return found.rows
    })

  const refused: [string, string, string, string, () => Buffer | Promise<Buffer>][] = [
    ['a program with a film’s name', 'lesson_video', 'ders.mp4', 'E_FILE_TYPE', () => exe()],
    ['a PDF with a film’s name', 'lesson_video', 'ders.mp4', 'E_FILE_TYPE', () => fileBytes('pdf')],
    [
      'a script behind the name of a picture',
      ...(['avatar', 'ben.gif', 'E_PICTURE_BROKEN'] as const),
      () => Buffer.from('GIF89a/*<script>alert(1)</script>*/=1'),
    ],
    ['a picture that is huge in memory', 'avatar', 'ben.png', 'E_PICTURE_TOO_LARGE', pictureBomb],
    [
      'half a picture',
      ...(['cover', 'kapak.png', 'E_PICTURE_BROKEN'] as const),
      () => beginning(photo(), 300),
    ],
    [
      'an archive that swells',
      ...(['import_archive', 'kurs.zip', 'E_ARCHIVE_BOMB'] as const),
      () => zip({ 'a.txt': Buffer.alloc(120 * 1024 ** 2) }),
    ],
    [
      'a damaged archive',
      ...(['import_archive', 'kurs.zip', 'E_ARCHIVE_BROKEN'] as const),
      () => beginning(zip({ 'a.txt': 'a'.repeat(500) }), 60),
    ],
    [
      'an archive with a program in it',
      ...(['lesson_file', 'ek.zip', 'E_FILE_EXECUTABLE'] as const),
      () => zip({ 'Özet.pdf.exe': 'MZ' }),
    ],
    [
      'an office file with macros',
      ...(['lesson_file', 'not.docx', 'E_FILE_MACROS'] as const),
      () => office({ 'word/vbaProject.bin': 'macro' }),
    ],
    [
      'a drawing with a script',
      ...(['figure', 'sekil.svg', 'E_FILE_SCRIPTS'] as const),
      () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'),
    ],
    [
      'a page with a script',
      ...(['lesson_file', 'sayfa.txt', 'E_FILE_SCRIPTS'] as const),
      () => Buffer.from('<!doctype html><script src="//evil.example/x.js"></script>'),
    ],
  ]

  for (const [what, purpose, name, code, make] of refused) {
    test(`${what} is refused with ${code}, and nothing of it stays`, async ({ client, assert }) => {
      const sender = await Sender.arrive(tenant, client)
      const file = await sender.send(await make(), { purpose, name })
      assert.equal(file.state, 'rejected')
      assert.equal(file.refusal.code, code)
      assert.isAbove(file.refusal.detail.length, 20)
      const [{ key }] = await rows('select key from files')
      const disk = await disks.use()
      await assert.rejects(() => disk.read(key, { start: 0, end: 1 }), 'E_FILE_GONE')
      assert.deepEqual(await rows('select reserved::int, bytes::int from storage_usage'), [
        { reserved: 0, bytes: 0 },
      ])
    })
  }

  test('an office file, a drawing and a text about scripts pass', async ({ client, assert }) => {
    const sender = await Sender.arrive(tenant, client)
    const passing: [string, string, Buffer][] = [
      ['lesson_file', 'not.docx', await office()],
      ['figure', 'sekil.svg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><g/></svg>')],
      ['lesson_file', 'ders.txt', Buffer.from('HTML’de <script> öğesi betik taşır: onload="…"')],
    ]
    for (const [purpose, name, bytes] of passing) {
      const file = await sender.send(bytes, { purpose, name })
      assert.equal(file.state, 'clean', `${name}: ${file.refusal?.code}`)
    }
  })

  test('an avatar is made anew: upright, square, small, without the place it was taken', async ({
    client,
    assert,
  }) => {
    const sender = await Sender.arrive(tenant, client, 'STUDENT')
    const bytes = await photo()
    const file = await sender.send(bytes, { purpose: 'avatar', name: 'Yüzüm (1).jpeg' })
    assert.equal(file.state, 'clean')
    assert.equal(file.name, 'Yüzüm (1).webp')
    assert.equal(file.type, 'image/webp')
    const [{ key }] = await rows('select key from files')
    const made = await sharp(await read(key, file.size)).metadata()
    assert.deepEqual([made.width, made.height, made.format], [512, 512, 'webp'])
    assert.isUndefined(made.exif)
    const variants = await rows(
      'select width, key, size::int as size from image_variants order by width'
    )
    assert.deepEqual(
      variants.map(({ width }: { width: number }) => width),
      [64, 128]
    )
    const [small] = variants
    const smallest = await sharp(await read(small.key, small.size)).metadata()
    assert.equal(smallest.width, 64)
    const total = variants.reduce((sum: number, { size }: { size: number }) => sum + size, 0)
    assert.deepEqual(
      await rows('select reserved::int, bytes::int, files::int from storage_usage'),
      [{ reserved: 0, bytes: file.size + total, files: 1 }]
    )
  })

  test('a picture is turned as its camera was held', async ({ client, assert }) => {
    const sender = await Sender.arrive(tenant, client)
    const bytes = await photo({ orientation: 6 })
    const file = await sender.send(bytes, { purpose: 'cover', name: 'kapak.jpg' })
    const [{ key }] = await rows('select key from files')
    const made = await sharp(await read(key, file.size)).metadata()
    assert.deepEqual([made.width, made.height], [600, 900])
  })

  async function read(key: string, size: number): Promise<Buffer> {
    const disk = await disks.use()
    return buffer(await disk.read(key, { start: 0, end: size - 1 }))
  }
})

async function beginning(whole: Promise<Buffer>, length: number): Promise<Buffer> {
  const bytes = await whole
  return bytes.subarray(0, length)
}

const exe = () => Buffer.concat([Buffer.from('MZ'), Buffer.alloc(500)])

function photo({ orientation = 1 } = {}): Promise<Buffer> {
  const background = { r: 180, g: 90, b: 40 }
  return sharp({ create: { width: 900, height: 600, channels: 3, background } })
    .withExif({ IFD3: { GPSLatitude: '41/1 0/1 0/1' } })
    .withMetadata({ orientation })
    .jpeg()
    .toBuffer()
}

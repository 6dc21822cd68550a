import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createWriteStream } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { pipeline } from 'node:stream/promises'
import yazl from 'yazl'
import { test } from '@japa/runner'
import { ImportProblem } from '#catalog/domain/import/import_problem'
import { ArchiveSource } from '#catalog/sources/archive_source'

type Fill = (zip: yazl.ZipFile) => void

/** A name that yazl itself would refuse is put in afterwards, byte by byte. */
const STAND_IN = 'stand-in-name'

test.group('Archives', (group) => {
  let folder: string
  group.each.setup(async () => {
    folder = await mkdtemp(join(tmpdir(), 'archive-'))
    return () => rm(folder, { recursive: true })
  })

  async function pack(fill: Fill, change: (bytes: Buffer) => Buffer = (bytes) => bytes) {
    const zip = new yazl.ZipFile()
    fill(zip)
    zip.end()
    const file = join(folder, 'a.zip')
    await pipeline(zip.outputStream as never, createWriteStream(file))
    await writeFile(file, change(await readFile(file)))
    return file
  }

  async function problemOf(fill: Fill, change?: (bytes: Buffer) => Buffer) {
    try {
      const source = await ArchiveSource.open(await pack(fill, change))
      await text(await source.open('a.md')).finally(() => source.close())
      return 'read'
    } catch (error) {
      if (!(error instanceof ImportProblem)) throw error
      return `${error.code} ${error.reason} ${error.path}`.trim()
    }
  }

  const named = (name: string | Buffer) => (bytes: Buffer) => {
    const replacement = Buffer.from(name)
    if (replacement.length !== STAND_IN.length) throw new Error('not as long as the stand-in')
    let at = bytes.indexOf(STAND_IN)
    while (at !== -1) {
      replacement.copy(bytes, at)
      at = bytes.indexOf(STAND_IN, at)
    }
    return bytes
  }
  const add =
    (name: string, content = 'x', options = {}): Fill =>
    (zip) =>
      zip.addBuffer(Buffer.from(content), name, options)

  test('F-CRS-1: files are found at the root, or in the only top folder', async ({ assert }) => {
    for (const top of ['', 'kurs/']) {
      const source = await ArchiveSource.open(await pack(add(`${top}ders/a.md`, 'Isı')))
      assert.deepEqual(await source.find('ders/a.md'), { size: Buffer.byteLength('Isı') })
      assert.equal(await text(await source.open('ders/a.md')), 'Isı')
      assert.isNull(await source.find('b.md'))
      await source.close()
    }
  })

  test('F-CRS-1: what file managers leave behind does not count', async ({ assert }) => {
    const source = await ArchiveSource.open(
      await pack((zip) => {
        add('kurs/a.md', 'y')(zip)
        add('__MACOSX/kurs/._a.md')(zip)
        add('.DS_Store')(zip)
        zip.addEmptyDirectory('kurs/boş')
      })
    )
    assert.isNotNull(await source.find('a.md'))
    await source.close()
  })

  const names: [string, string | Buffer, string][] = [
    ['climbs out', '../../evil.md', 'E_PATH_UNSAFE path ../../evil.md'],
    ['is absolute', '/etc/evil.txt', 'E_PATH_UNSAFE path /etc/evil.txt'],
    ['names a drive', 'C:/evil/x.txt', 'E_PATH_UNSAFE path C:/evil/x.txt'],
    ['uses backslashes', '..\\..\\evil.xy', 'E_PATH_UNSAFE path ..\\..\\evil.xy'],
    ['hides a NUL', 'evil.md\0abcde', 'E_PATH_UNSAFE path evil.md\0abcde'],
    [
      'is not UTF-8',
      Buffer.from('ders-\xfd\xfe.md..x', 'latin1').subarray(0, 13),
      'E_TEXT_ENCODING name',
    ],
  ]
  for (const [what, name, expected] of names) {
    test(`F-CRS-1: an entry whose name ${what} stops the import`, async ({ assert }) => {
      assert.include(await problemOf(add(STAND_IN), named(name)), expected)
    })
  }

  test('F-CRS-1: links and special files stop the import', async ({ assert }) => {
    const link = add('a.md', '/etc/passwd', { mode: 0o120777 })
    const device = add('a.md', 'x', { mode: 0o060644 })
    assert.equal(await problemOf(link), 'E_PATH_UNSAFE link a.md')
    assert.equal(await problemOf(device), 'E_PATH_UNSAFE special a.md')
  })

  test('F-CRS-1: two entries of one name stop the import', async ({ assert }) => {
    const twice: Fill = (zip) => {
      add('a.md')(zip)
      add(STAND_IN)(zip)
      add('stand-in-nam2')(zip)
    }
    const problem = await problemOf(twice, (bytes) =>
      Buffer.from(bytes.toString('latin1').replaceAll('stand-in-nam2', STAND_IN), 'latin1')
    )
    assert.equal(problem, `E_ARCHIVE_INVALID duplicate ${STAND_IN}`)
  })

  test('F-CRS-1: an entry squeezed beyond belief stops the import', async ({ assert }) => {
    const bomb = add('a.md', '0'.repeat(3 * 1024 * 1024))
    assert.equal(await problemOf(bomb), 'E_ARCHIVE_TOO_LARGE ratio a.md')
  })

  test('F-CRS-1: an entry larger than it says is cut off', async ({ assert }) => {
    const lies = (bytes: Buffer) => {
      const size = bytes.lastIndexOf('PK\u0001\u0002')
      bytes.writeUInt32LE(1000, size + 24)
      return bytes
    }
    const problem = await problemOf(add('a.md', 'abc'.repeat(1000)), lies)
    assert.equal(problem, 'E_ARCHIVE_INVALID damaged a.md')
  })

  test('F-CRS-1: more entries than a course can have stop the import', async ({ assert }) => {
    const many: Fill = (zip) => {
      for (let index = 0; index <= 5000; index++) {
        add(`f/${index}.md`, 'x', { compress: false })(zip)
      }
    }
    assert.match(await problemOf(many), /^E_ARCHIVE_TOO_LARGE entries/)
  }).timeout(30_000)

  test('F-CRS-1: encrypted entries stop the import', async ({ assert }) => {
    const encrypted = (bytes: Buffer) => {
      const header = bytes.lastIndexOf('PK\u0001\u0002')
      bytes.writeUInt16LE(bytes.readUInt16LE(header + 8) | 1, header + 8)
      return bytes
    }
    assert.equal(await problemOf(add('a.md'), encrypted), 'E_ARCHIVE_INVALID encrypted a.md')
  })

  test('F-CRS-1: a flipped bit in a file is noticed', async ({ assert }) => {
    const flip = (bytes: Buffer) => {
      const at = bytes.indexOf('kahve')
      bytes[at] ^= 1
      return bytes
    }
    const stored = add('a.md', 'kahve', { compress: false })
    assert.equal(await problemOf(stored, flip), 'E_ARCHIVE_INVALID damaged a.md')
  })

  test('F-CRS-1: what is no archive, or half of one, is said to be damaged', async ({ assert }) => {
    assert.equal(await problemOf(add('a.md'), () => Buffer.from('no')), 'E_ARCHIVE_INVALID damaged')
    const half = (bytes: Buffer) => bytes.subarray(0, bytes.length - 30)
    assert.equal(await problemOf(add('a.md'), half), 'E_ARCHIVE_INVALID damaged')
  })

  test('F-CRS-1: an archive inside the archive is a file like others', async ({ assert }) => {
    const inner = await pack(add('deep.md'))
    const bytes = await readFile(inner)
    const source = await ArchiveSource.open(await pack((zip) => zip.addBuffer(bytes, 'data.zip')))
    assert.deepEqual(await source.find('data.zip'), { size: bytes.length })
    assert.isNull(await source.find('deep.md'))
    await source.close()
  })
})

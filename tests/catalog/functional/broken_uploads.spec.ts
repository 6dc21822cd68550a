import { readdir, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from '@japa/runner'
import { diskRoot } from '#config/disks'
import { newId } from '#core/shared/id'
import { CourseFolder } from '#tests/support/course_folder'
import { databaseDigest } from '#tests/support/database_digest'
import { Sender } from '#tests/support/sender'
import { useTenant } from '#tests/support/tenant'
import { makeVideo } from '#tests/support/video'

test.group('Bad input: broken uploads', (group) => {
  const tenant = useTenant(group)
  let folder: CourseFolder

  group.each.setup(async () => {
    folder = await CourseFolder.make()
    return () => folder.remove()
  })

  const zipped = async () => readFile(await folder.zip())

  /** What lies around: rows, files of the tenant, folders of uploads in the making */
  async function traces() {
    const files = await readdir(join(diskRoot, tenant.scope.id), { recursive: true }).catch(
      () => []
    )
    const temporary = await readdir(tmpdir())
    const staged = temporary.filter((name) => name.startsWith('belgenet-staging-'))
    return { rows: await databaseDigest(tenant), files, staged }
  }

  interface Broken {
    what: string
    make: () => Promise<Buffer>
    /** What the report says of it */
    item: string
  }

  async function withVideo(change: (film: Buffer) => Buffer): Promise<Buffer> {
    const film = join(folder.path, 'film.mp4')
    await makeVideo(film, 20)
    await writeFile(film, change(await readFile(film)))
    await folder.lessons({ title: 'Film', video: 'film.mp4' })
    return zipped()
  }

  const broken: Broken[] = [
    {
      what: 'a film that breaks off',
      make: () => withVideo((film) => film.subarray(0, film.length - 2_000)),
      item: 'E_VIDEO_INVALID',
    },
    {
      what: 'a film with noise in its middle',
      // The pictures lie between the notes of the encoder and the index at the end.
      make: () => withVideo((film) => film.fill(0xa5, 750, film.indexOf('moov') - 8)),
      item: 'E_VIDEO_INVALID',
    },
    {
      what: 'a film of zeros behind a right beginning',
      make: () => withVideo((film) => film.fill(0, 64)),
      item: 'E_VIDEO_INVALID',
    },
    {
      what: 'a text with the name of a film',
      make: () => withVideo(() => Buffer.from('film değil')),
      item: 'E_FILE_TYPE',
    },
    {
      what: 'an archive with bytes changed',
      make: async () => {
        const archive = await zipped()
        return archive.fill(0xff, 35, 60)
      },
      item: 'E_ARCHIVE_INVALID',
    },
    {
      what: 'an archive without a course',
      make: async () => Buffer.from(`PK\x05\x06${'\0'.repeat(18)}`, 'latin1'),
      item: 'E_MANIFEST_MISSING',
    },
  ]

  for (const { what, make, item } of broken) {
    test(`${what} → ${item}, and nothing of it is left`, async ({ client, assert }) => {
      const sender = await Sender.arrive(tenant, client)
      const name = 'kurs.zip'
      const { id: uploadId } = await sender.send(await make(), { purpose: 'import_archive', name })
      const before = await traces()
      const reply = await sender
        .ask('post', 'course_imports')
        .header('idempotency-key', newId())
        .json({ uploadId })
      assert.equal(reply.status(), 422, reply.text())
      const { code, errors } = reply.body()
      assert.equal(code, 'E_IMPORT_INVALID')
      assert.isTrue(
        errors.some((one: { code: string }) => one.code === item),
        reply.text()
      )
      assert.deepEqual(await traces(), before)
    })
  }
})

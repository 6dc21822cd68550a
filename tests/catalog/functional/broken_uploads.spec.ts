import { once } from 'node:events'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { request as httpRequest } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { test } from '@japa/runner'
import { diskRoot } from '#config/disks'
import { newId } from '#core/shared/id'
import env from '#start/env'
import { CourseFolder } from '#tests/support/course_folder'
import { databaseDigest } from '#tests/support/database_digest'
import { rawRequest } from '#tests/support/raw_request'
import { signIn } from '#tests/support/sign_in'
import { useTenant } from '#tests/support/tenant'
import { makeVideo } from '#tests/support/video'

const URL = `http://${env.get('HOST')}:${env.get('PORT')}/api/v1/course_imports`
const BOUNDARY = 'sinir'

/** A form with one file, as a browser sends it. */
function form(archive: Buffer, name = 'archive'): Buffer {
  const head = `--${BOUNDARY}\r\ncontent-disposition: form-data; name="${name}"; filename="kurs.zip"\r\ncontent-type: application/zip\r\n\r\n`
  return Buffer.concat([Buffer.from(head), archive, Buffer.from(`\r\n--${BOUNDARY}--\r\n`)])
}

test.group('Bad input: broken uploads', (group) => {
  const tenant = useTenant(group)
  let folder: CourseFolder
  let headers: Record<string, string>

  group.each.setup(async () => {
    folder = await CourseFolder.make()
    const { accessToken } = await signIn(tenant, { roles: ['INSTRUCTOR'] })
    headers = {
      'host': tenant.host,
      'authorization': `Bearer ${accessToken}`,
      'content-type': `multipart/form-data; boundary=${BOUNDARY}`,
      'accept-language': 'tr',
    }
    return () => folder.remove()
  })

  const zipped = async () => readFile(await folder.zip())

  const send = (body: Buffer, changed = {}) => {
    const key = { 'idempotency-key': newId() }
    return rawRequest(URL, { method: 'POST', headers: { ...headers, ...key, ...changed }, body })
  }

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
    code: string
    item?: string
  }

  async function withVideo(change: (film: Buffer) => Buffer): Promise<Buffer> {
    const film = join(folder.path, 'film.mp4')
    await makeVideo(film, 20)
    await writeFile(film, change(await readFile(film)))
    await folder.lessons({ title: 'Film', video: 'film.mp4' })
    return form(await zipped())
  }

  const broken: Broken[] = [
    {
      what: 'a film that breaks off',
      make: () => withVideo((film) => film.subarray(0, film.length - 2_000)),
      code: 'E_IMPORT_INVALID',
      item: 'E_VIDEO_INVALID',
    },
    {
      what: 'a film with noise in its middle',
      // The pictures lie between the notes of the encoder and the index at the end.
      make: () => withVideo((film) => film.fill(0xa5, 750, film.indexOf('moov') - 8)),
      code: 'E_IMPORT_INVALID',
      item: 'E_VIDEO_INVALID',
    },
    {
      what: 'a film of zeros behind a right beginning',
      make: () => withVideo((film) => film.fill(0, 64)),
      code: 'E_IMPORT_INVALID',
      item: 'E_VIDEO_INVALID',
    },
    {
      what: 'a text with the name of a film',
      make: () => withVideo(() => Buffer.from('film değil')),
      code: 'E_IMPORT_INVALID',
      item: 'E_FILE_TYPE',
    },
    {
      what: 'an archive that breaks off',
      make: async () => {
        const archive = await zipped()
        return form(archive.subarray(0, -40))
      },
      code: 'E_IMPORT_INVALID',
      item: 'E_ARCHIVE_INVALID',
    },
    {
      what: 'an archive with bytes changed',
      make: async () => {
        const archive = await zipped()
        return form(archive.fill(0xff, 35, 60))
      },
      code: 'E_IMPORT_INVALID',
      item: 'E_ARCHIVE_INVALID',
    },
    {
      what: 'an archive of nothing',
      make: async () => form(Buffer.alloc(0)),
      code: 'E_IMPORT_INVALID',
      item: 'E_ARCHIVE_INVALID',
    },
    {
      what: 'an archive without a course',
      make: async () => form(Buffer.from(`PK\x05\x06${'\0'.repeat(18)}`, 'latin1')),
      code: 'E_IMPORT_INVALID',
      item: 'E_MANIFEST_MISSING',
    },
    {
      what: 'a form whose file has another name',
      make: async () => form(await zipped(), 'kurs'),
      code: 'E_UNKNOWN_FIELD',
    },
    {
      what: 'a form without parts',
      make: async () => Buffer.from(`--${BOUNDARY}--\r\n`),
      code: 'E_VALIDATION',
    },
  ]

  for (const { what, make, code, item } of broken) {
    test(`${what} → ${item ?? code}, and nothing of it is left`, async ({ assert }) => {
      const body = await make()
      const before = await traces()
      const reply = await send(body)
      assert.equal(reply.json?.code, code, reply.text)
      assert.equal(reply.status, 422)
      const items = (reply.json?.errors ?? []) as { code: string }[]
      assert.isTrue(!item || items.some((one) => one.code === item), reply.text)
      assert.deepEqual(await traces(), before)
    })
  }

  test('a form that breaks off, or names no boundary → 400 E_MALFORMED_FORM', async ({
    assert,
  }) => {
    const whole = form(await zipped())
    const before = await traces()
    const cases: [Buffer, object][] = [
      [whole.subarray(0, -20), {}],
      [whole.subarray(0, 60), {}],
      [whole, { 'content-type': 'multipart/form-data' }],
      [whole, { 'content-type': 'multipart/form-data; boundary=baska' }],
    ]
    for (const [body, changed] of cases) {
      const reply = await send(body, changed)
      assert.equal(reply.status, 400, reply.text)
      assert.equal(reply.json?.code, 'E_MALFORMED_FORM')
    }
    assert.deepEqual(await traces(), before)
  })

  test('a form that says it is larger than all limits → 413 before it is read', async ({
    assert,
    cleanup,
  }) => {
    const sending = httpRequest(URL, {
      method: 'POST',
      headers: { ...headers, 'idempotency-key': newId(), 'content-length': 3 * 1024 ** 3 },
    })
    cleanup(() => void sending.destroy())
    sending.on('error', () => {})
    sending.write(form(Buffer.alloc(10)).subarray(0, 100))
    const [reply] = await once(sending, 'response', { signal: AbortSignal.timeout(5_000) })
    assert.equal(reply.statusCode, 413)
  })

  test('an upload that is given up leaves nothing behind', async ({ assert }) => {
    const before = await traces()
    const sending = httpRequest(URL, {
      method: 'POST',
      headers: { ...headers, 'idempotency-key': newId(), 'content-length': 5_000_000 },
    })
    sending.on('error', () => {})
    sending.write(form(Buffer.alloc(1_000_000, 1)).subarray(0, 900_000))
    await wait(200)
    const during = await traces()
    assert.lengthOf(during.staged, before.staged.length + 1)
    sending.destroy()
    const deadline = Date.now() + 5_000
    let after = await traces()
    while (JSON.stringify(after) !== JSON.stringify(before) && Date.now() < deadline) {
      await wait(50)
      after = await traces()
    }
    assert.deepEqual(after, before)
  })
})

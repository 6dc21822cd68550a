import { readFile } from 'node:fs/promises'
import type { ApiClient } from '@japa/api-client'
import { test } from '@japa/runner'
import { newId } from '#core/shared/id'
import { CourseFolder } from '#tests/support/course_folder'
import { Sender } from '#tests/support/sender'
import { signIn } from '#tests/support/sign_in'
import { useTenant } from '#tests/support/tenant'

test.group('Importing by upload', (group) => {
  const tenant = useTenant(group)
  let folder: CourseFolder
  let bearer: string
  let memberId: string
  group.each.setup(async () => {
    folder = await CourseFolder.make()
    const author = await signIn(tenant, { roles: ['TENANT_ADMIN'] })
    bearer = author.accessToken
    memberId = author.member.id
    return () => folder.remove()
  })

  /** An archive on the server, checked. */
  async function send(client: ApiClient, bytes: Buffer): Promise<string> {
    const sender = new Sender(tenant, client, bearer, memberId)
    const file = await sender.send(bytes, { purpose: 'import_archive', name: 'kurs.zip' })
    return file.id
  }

  const zipped = async () => readFile(await folder.zip())

  const request = (client: ApiClient, body: object, key = newId()) =>
    client
      .post('/api/v1/course_imports')
      .header('host', tenant.host)
      .header('idempotency-key', key)
      .bearerToken(bearer)
      .json(body)

  async function upload(client: ApiClient, fields: object = {}) {
    const uploadId = await send(client, await zipped())
    return request(client, { uploadId, ...fields })
  }

  const authored = (client: ApiClient, query = {}) =>
    client
      .get('/api/v1/authoring/courses')
      .header('host', tenant.host)
      .bearerToken(bearer)
      .qs(query)

  test('F-CRS-1: an upload becomes a draft, with a row a file', async ({ client, assert }) => {
    const response = await upload(client)
    response.assertStatus(201)
    const { course, dryRun, rows, summary } = response.body().data
    assert.containsSubset(course, { slug: 'sutle-calismak', title: 'Sütle çalışmak' })
    assert.isFalse(dryRun)
    assert.deepEqual(summary, { lessons: 1, files: 2, warnings: 0, errors: 0 })
    assert.deepInclude(rows, {
      path: 'lessons/milk.md',
      kind: 'lesson',
      status: 'ok',
      code: null,
      message: '',
      line: null,
    })
    const list = await authored(client)
    assert.containsSubset(list.body().data, [
      { id: course.id, state: 'draft', version: 1, lessonCount: 1, enrollmentCount: 0 },
    ])
  })

  test('F-CRS-1: a dry run tells the same and writes nothing', async ({ client, assert }) => {
    await folder.write('lessons/milk.md', '# Süt\n\n![](https://x.test/a.png)\n')
    const response = await upload(client, { dryRun: true })
    response.assertStatus(200)
    const { course, rows } = response.body().data
    assert.isNull(course)
    assert.containsSubset(rows, [
      { path: 'lessons/milk.md', status: 'warning', code: 'W_FIGURE_REMOTE', line: 3 },
    ])
    const list = await authored(client)
    assert.deepEqual(list.body().meta, { page: 1, perPage: 25, total: 0 })
  })

  test('F-CRS-1: a dry run of a broken course shows its errors as rows', async ({
    client,
    assert,
  }) => {
    await folder.describe({ level: 'hard' })
    const response = await upload(client, { dryRun: true })
    response.assertStatus(200)
    assert.containsSubset(response.body().data.rows, [
      { path: 'course.yaml', status: 'error', code: 'E_MANIFEST_INVALID', line: 8 },
    ])
  })

  test('F-CRS-1: a broken course is refused with every path, in the reader’s language', async ({
    client,
    assert,
  }) => {
    await folder.lessons({ text: 'yok.md' }, { title: 'V', video: 'yok.mp4' })
    for (const [language, words] of [
      ['tr', 'Manifest bu dosyayı anıyor'],
      ['en', 'The manifest names this file'],
    ]) {
      const uploadId = await send(client, await zipped())
      const response = await request(client, { uploadId }).header('accept-language', language)
      response.assertStatus(422)
      const { code, errors } = response.body()
      assert.equal(code, 'E_IMPORT_INVALID')
      assert.deepEqual(
        errors.map(({ pointer }: { pointer: string }) => pointer),
        ['yok.md', 'yok.mp4']
      )
      assert.include(errors[0].detail, words)
    }
  })

  test('F-CRS-1: without an upload, with another’s, or with more than asked for it is refused', async ({
    client,
    assert,
  }) => {
    const empty = await request(client, { dryRun: true })
    empty.assertStatus(422)
    empty.assertBodyContains({ code: 'E_VALIDATION', errors: [{ pointer: '/uploadId' }] })

    const strange = await upload(client, { colour: 'red' })
    strange.assertStatus(422)
    strange.assertBodyContains({ code: 'E_UNKNOWN_FIELD', errors: [{ pointer: '/colour' }] })

    const other = await Sender.arrive(tenant, client)
    const theirs = await other.send(await zipped(), { purpose: 'import_archive', name: 'a.zip' })
    const notes = await other.send(await zipped(), { purpose: 'lesson_file', name: 'a.zip' })
    for (const { id: uploadId } of [theirs, notes]) {
      const foreign = await request(client, { uploadId })
      assert.equal(foreign.body().code, 'E_NOT_FOUND')
    }
  })

  test('F-CRS-1: an archive is sent once: tried, imported, and then gone', async ({
    client,
    assert,
  }) => {
    const uploadId = await send(client, await zipped())
    for (const status of [200, 200]) {
      const tried = await request(client, { uploadId, dryRun: true })
      tried.assertStatus(status)
    }
    const imported = await request(client, { uploadId })
    imported.assertStatus(201)
    const gone = await request(client, { uploadId })
    assert.equal(gone.body().code, 'E_NOT_FOUND')
  })

  test('F-IDEM-1: an import asked for again is done once', async ({ client, assert }) => {
    const key = newId()
    const uploadId = await send(client, await zipped())
    const first = await request(client, { uploadId }, key)
    const second = await request(client, { uploadId }, key)
    first.assertStatus(201)
    assert.deepEqual(second.body(), first.body())
    assert.equal(second.header('idempotent-replayed'), 'true')
  })

  test('F-CRS-2: publishing and archiving move a course in and out of the catalog', async ({
    client,
    assert,
  }) => {
    const imported = await upload(client)
    const { id } = imported.body().data.course
    const publication = `/api/v1/courses/${id}/publication`
    const as = { host: tenant.host, authorization: `Bearer ${bearer}` }
    const seen = async () => {
      const response = await client.get(`/api/v1/courses/${id}`).header('host', tenant.host)
      return response.status()
    }
    assert.equal(await seen(), 404)
    const published = await client.post(publication).headers(as).json({})
    published.assertStatus(201)
    assert.deepEqual(published.body().data, { courseId: id, version: 1 })
    assert.equal(await seen(), 200)

    const again = await client.post(publication).headers(as).json({})
    again.assertStatus(409)
    again.assertBodyContains({ code: 'E_NOTHING_TO_PUBLISH' })

    const archived = await client.delete(publication).headers(as)
    archived.assertStatus(204)
    assert.equal(await seen(), 404)
    const list = await authored(client, { state: 'archived', q: 'SÜTLE' })
    assert.lengthOf(list.body().data, 1)
  })
})

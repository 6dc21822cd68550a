import { readFile } from 'node:fs/promises'
import type { ApiClient } from '@japa/api-client'
import { test } from '@japa/runner'
import { newId } from '#core/shared/id'
import { CourseFolder } from '#tests/support/course_folder'
import { signIn } from '#tests/support/sign_in'
import { useTenant } from '#tests/support/tenant'

test.group('Importing by upload', (group) => {
  const tenant = useTenant(group)
  let folder: CourseFolder
  let bearer: string
  group.each.setup(async () => {
    folder = await CourseFolder.make()
    const author = await signIn(tenant, { roles: ['INSTRUCTOR'] })
    bearer = author.accessToken
    return () => folder.remove()
  })

  const request = (client: ApiClient) =>
    client
      .post('/api/v1/course_imports')
      .header('host', tenant.host)
      .header('idempotency-key', newId())
      .bearerToken(bearer)

  async function upload(client: ApiClient, fields: Record<string, string> = {}) {
    return request(client)
      .fields(fields)
      .file('archive', await folder.zip())
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
    const response = await upload(client, { dryRun: 'true' })
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
    const response = await upload(client, { dryRun: 'true' }).then((it) => it)
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
      const archive = await folder.zip()
      const response = await request(client)
        .header('accept-language', language)
        .file('archive', archive)
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

  test('F-CRS-1: what is no archive is said to be none', async ({ client }) => {
    const response = await request(client).file('archive', Buffer.from('no zip'), {
      filename: 'kurs.zip',
    })
    response.assertStatus(422)
    response.assertBodyContains({ errors: [{ code: 'E_ARCHIVE_INVALID' }] })
  })

  test('F-CRS-1: an upload without an archive, or with more than asked for, is refused', async ({
    client,
  }) => {
    const empty = await request(client).field('dryRun', 'true')
    empty.assertStatus(422)
    empty.assertBodyContains({ code: 'E_VALIDATION', errors: [{ pointer: '/archive' }] })

    const strange = await upload(client, { colour: 'red' })
    strange.assertStatus(422)
    strange.assertBodyContains({ code: 'E_UNKNOWN_FIELD', errors: [{ pointer: '/colour' }] })

    const json = await request(client).json({ archive: 'x' })
    json.assertStatus(415)
  })

  test('F-IDEM-1: an upload sent again is imported once', async ({ client, assert }) => {
    const key = newId()
    const archive = await readFile(await folder.zip())
    const send = () =>
      request(client).header('idempotency-key', key).file('archive', archive, { filename: 'a.zip' })
    const first = await send()
    const second = await send()
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

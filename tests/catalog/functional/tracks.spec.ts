import { test } from '@japa/runner'
import { tenantConnection } from '#core/database/connections'
import { Author } from '#tests/support/author'
import { filmBytes } from '#tests/support/film'
import { publishLecture } from '#tests/support/lecture'
import { runJobs } from '#tests/support/queue'
import { Sender } from '#tests/support/sender'
import { useTenant } from '#tests/support/tenant'
import type { ApiClient } from '@japa/api-client'

const SRT =
  '1\n00:00:01,000 --> 00:00:02,000\n<i>Isı</i> & hava\n\n2\n00:05:00,000 --> 00:05:01,000\nson\n'

test.group('F-PLY-5, F-PLY-7: captions and chapters of a film', (group) => {
  const tenant = useTenant(group)
  group.tap((case_) => case_.timeout(30_000))

  async function open(client: ApiClient) {
    const lecture = await publishLecture(tenant)
    const author = await Author.arrive(client, tenant, 'TENANT_ADMIN')
    await author.open(lecture.courseId)
    return { author, lecture, at: `/lessons/${lecture.videoId}` }
  }
  const count = (sql: string) =>
    tenant.run(async () => {
      const { rows } = await tenantConnection().rawQuery(`select count(*)::int as count ${sql}`)
      return rows[0].count
    })

  test('SRT becomes WebVTT in a draft; what learners are pinned to stays', async ({
    client,
    assert,
  }) => {
    const { author, at } = await open(client)
    const written = await author.data('put', `${at}/captions/en`, { text: SRT })
    assert.containsSubset(written, { label: 'English', cueCount: 1, lateLines: [6] })
    const { text } = await author.data('get', `${at}/captions/en`)
    assert.equal(text, 'WEBVTT\n\n00:00:01.000 --> 00:00:02.000\nIsı &amp; hava\n')
    const tracks = await author.data('get', `${at}/tracks`)
    assert.deepEqual(
      tracks.captions.map(({ language }: { language: string }) => language),
      ['en', 'tr']
    )
    assert.equal(await count("from captions where language = 'en'"), 1)
    assert.equal(await count("from captions where language = 'tr'"), 2)
  })

  test('written again, the old file goes; removed, the last one goes', async ({
    client,
    assert,
  }) => {
    const { author, at } = await open(client)
    await author.expect(200, 'put', `${at}/captions/en`, { text: SRT })
    const before = await count('from files')
    await author.expect(200, 'put', `${at}/captions/en`, { text: SRT.replace('Isı', 'Su') })
    assert.equal(await count('from files'), before)
    await author.expect(200, 'delete', `${at}/captions/en`)
    assert.equal(await count('from files'), before - 1)
    await author.expect(404, 'delete', `${at}/captions/en`)
  })

  test('broken captions are refused by line, and nothing changes', async ({ client, assert }) => {
    const { author, at } = await open(client)
    const text = 'WEBVTT\n\n00:01.000 --> 00:00.500\na\n\n00:75.000 --> 01:00.000\nb\n'
    const response = await author.ask('put', `${at}/captions/tr`, { text })
    response.assertStatus(422)
    assert.equal(response.body().code, 'E_CAPTIONS_INVALID')
    assert.deepEqual(
      response.body().errors.map(({ pointer, code }: Record<string, string>) => [pointer, code]),
      [
        ['/text/3', 'backwards'],
        ['/text/6', 'timing'],
      ]
    )
    assert.equal(await count('from captions'), 1)
  })

  test('ten megabytes are no captions', async ({ client, assert }) => {
    const { author, at } = await open(client)
    const long = await author.ask('put', `${at}/captions/tr`, { text: 'x'.repeat(10 * 1024 ** 2) })
    assert.oneOf(long.status(), [413, 422])
    assert.match(long.body().code, /^E_(BODY_TOO_LARGE|VALIDATION)$/)
    assert.equal(await count('from captions'), 1)
  })

  test('chapters follow each other inside the film', async ({ client, assert }) => {
    const { author, at } = await open(client)
    const chapters = [
      { startMs: 0, title: 'Giriş' },
      { startMs: 40_000, title: 'Demleme' },
    ]
    const written = await author.data('put', `${at}/chapters/tr`, { chapters })
    assert.deepEqual(
      written.chapters.map(({ startMs, endMs }: Record<string, number>) => [startMs, endMs]),
      [
        [0, 40_000],
        [40_000, 100_000],
      ]
    )
    const late = { chapters: [...chapters, { startMs: 100_000, title: 'Sonra' }] }
    const refused = await author.ask('put', `${at}/chapters/tr`, late)
    refused.assertStatus(422)
    assert.containsSubset(refused.body(), {
      code: 'E_CHAPTERS_INVALID',
      errors: [{ pointer: '/chapters/2/startMs', code: 'past_end' }],
    })
    assert.equal(await count('from chapters'), 2)
  })

  test('an uploaded film becomes the lesson’s as soon as it was examined', async ({
    client,
    assert,
  }) => {
    const author = await Author.arrive(client, tenant, 'TENANT_ADMIN')
    const sender = new Sender(tenant, client, author.token)
    await author.create()
    const lesson = await author.addLesson(await author.addModule('Köpük'), 'Dökmek', 'video')
    const bytes = await filmBytes({ seconds: 2 })
    const { id } = await sender.send(bytes, { purpose: 'lesson_video', name: 'ders.mp4' })
    await runJobs(tenant)
    const attached = await author.data('put', `/lessons/${lesson}/video`, { fileId: id })
    assert.approximately(attached.durationMs, 2000, 100)
    const again = await author.data('get', `/lessons/${lesson}/tracks`)
    assert.equal(again.durationMs, attached.durationMs)
  })

  test('a lesson on YouTube is set by address and length', async ({ client, assert }) => {
    const author = await Author.arrive(client, tenant)
    await author.create()
    const lesson = await author.addLesson(await author.addModule('Köpük'), 'Dökmek', 'youtube')
    const wrong = await author.ask('put', `/lessons/${lesson}/stream`, {
      source: 'https://vimeo.com/1',
      duration: '1:00',
    })
    wrong.assertStatus(422)
    assert.equal(wrong.body().errors[0].pointer, '/source')
    const set = await author.data('put', `/lessons/${lesson}/stream`, {
      source: 'https://youtu.be/aqz-KE-bpKQ',
      duration: '10:34',
    })
    assert.containsSubset(set, { source: 'aqz-KE-bpKQ', durationMs: 634_000 })
    const text = await author.addLesson(await author.addModule('Metin'), 'Okumak')
    await author.expect(409, 'put', `/lessons/${text}/stream`, {
      source: 'aqz-KE-bpKQ',
      duration: '1:00',
    })
  })
})

import { test } from '@japa/runner'
import { findOutline, findPublishedCourse, ImportCourse } from '#catalog/contract'
import { CourseFolder } from '#tests/support/course_folder'
import { Learner } from '#tests/support/learner'
import { importFolder, publishCourse } from '#tests/support/publish_course'
import { useTenant } from '#tests/support/tenant'

const STREAM = 'https://yayin.kavruk.example/ders/1.m3u8'
const lessons = [
  { title: 'Demleme', youtube: 'https://youtu.be/aqz-KE-bpKQ', duration: '1:40' },
  { title: 'Kavurma', hls: STREAM, duration: '1:40', intro: 'Birlikte *izleyin*.' },
]

test.group('F-CRS-1, F-PLY-2: films that lie elsewhere', (group) => {
  const tenant = useTenant(group)

  async function publish() {
    const modules = [{ title: 'Dışarıdan', lessons }]
    const { id } = await publishCourse(tenant, { modules })
    return tenant.run(async () => {
      const published = await findPublishedCourse(id)
      const outline = await findOutline(published!.versionId)
      const [youtube, stream] = outline.modules[0].lessons
      return { id, youtube, stream }
    })
  }

  test('are lessons of their own kinds, as long as their author says', async ({
    client,
    assert,
  }) => {
    const course = await publish()
    assert.deepInclude(course.youtube, { kind: 'youtube', durationMs: 100_000 })
    assert.deepInclude(course.stream, { kind: 'hls', durationMs: 100_000 })
    const learner = await Learner.arrive(tenant, client)
    await learner.enroll(course.id)
    const session = async (id: string) => {
      const response = await learner.post(`/api/v1/lessons/${id}/playback_sessions`)
      response.assertStatus(201)
      return response.body().data
    }
    const framed = await session(course.youtube.id)
    assert.match(framed.frameUrl, /^https:\/\/www\.youtube-nocookie\.com\/embed\/aqz-KE-bpKQ\?/)
    assert.deepInclude(framed, { mediaUrl: null, hlsUrl: null, captions: [], posterUrl: null })
    const streamed = await session(course.stream.id)
    assert.deepInclude(streamed, { mediaUrl: null, frameUrl: null, hlsUrl: STREAM })
    const lesson = await learner.get(`/api/v1/lessons/${course.stream.id}`)
    assert.deepInclude(lesson.body().data.video, { durationMs: 100_000, posterUrl: null })
    assert.match(lesson.body().data.text.html, /<em>izleyin<\/em>/)
  })

  test('are completed by watching alone, in the same ledger', async ({ client, assert }) => {
    const course = await publish()
    const learner = await Learner.arrive(tenant, client)
    await learner.enroll(course.id)
    const button = await learner.post(`/api/v1/lessons/${course.youtube.id}/completion`)
    button.assertStatus(409)
    const { id: videoId } = course.youtube
    const session = await learner.play({ courseId: course.id, videoId })
    const early = await learner.beat(session, [[0, 95_000]])
    assert.isBelow(early.body().data.watchedMs, 10_000)
    await learner.letPass(60)
    const done = await learner.beat(session, [[0, 95_000]])
    assert.deepInclude(done.body().data, { watchedMs: 95_000, completedNow: true })
  })

  test('are refused with their line when the address or the length is none', async ({ assert }) => {
    const folder = await CourseFolder.make()
    await folder.lessons(
      { title: 'A', youtube: 'https://vimeo.com/76979871', duration: '1:00' },
      { title: 'B', youtube: 'aqz-KE-bpKQ' },
      { title: 'C', hls: 'http://127.0.0.1/x.m3u8', duration: '1:00' },
      { title: 'D', text: 'lessons/milk.md', duration: '1:00' },
      { title: 'E', hls: STREAM, youtube: 'aqz-KE-bpKQ', duration: '1:00' }
    )
    try {
      const { report, course } = await tenant.run(() =>
        new ImportCourse().handle({ source: folder.path })
      )
      assert.isNull(course)
      assert.deepEqual(
        report.errors.map(({ reason }) => reason),
        ['youtube', 'duration', 'stream', 'stream_only', 'kind']
      )
      assert.isTrue(report.errors.every(({ line }) => line !== null))
    } finally {
      await folder.remove()
    }
  })

  test('the same import again is the same version', async ({ assert }) => {
    const folder = await CourseFolder.make()
    await folder.lessons(...lessons)
    try {
      await importFolder(tenant, folder, { publish: true })
      const again = await importFolder(tenant, folder, { publish: true })
      assert.isFalse(again.isNew)
    } finally {
      await folder.remove()
    }
  })
})

import { test } from '@japa/runner'
import { CourseReviewed, CourseSubmitted } from '#catalog/contract'
import { Author } from '#tests/support/author'
import { changeSettings } from '#tests/support/change_settings'
import { assertPublished } from '#tests/support/queue'
import { useTenant } from '#tests/support/tenant'

test.group('Review of courses', (group) => {
  const tenant = useTenant(group)

  test('F-CRS-2: an author submits, an admin approves and publishes, a visitor sees it', async ({
    client,
    assert,
  }) => {
    const author = await Author.arrive(client, tenant)
    await author.createWith('Bir', 'İki', 'Üç')
    await author.expect(201, 'post', '/review', { body: 'Hazır.' })
    const { courseId, memberId } = author
    await assertPublished(tenant, CourseSubmitted, { courseId, number: 1, memberId })

    const admin = await Author.arrive(client, tenant, 'TENANT_ADMIN')
    const waiting = await admin.send('get', '/api/v1/course_reviews')
    assert.containsSubset(waiting.body().data, [{ courseId, version: 1, lessonCount: 3 }])
    await admin.open(courseId)
    await admin.expect(200, 'patch', '/review', { decision: 'approved' })
    const fact = { courseId, number: 1, decision: 'approved' as const, memberId: admin.memberId }
    await assertPublished(tenant, CourseReviewed, fact)
    const published = await admin.send('post', `/api/v1/courses/${courseId}/publication`, {})
    published.assertStatus(201)
    const seen = await client.get(`/api/v1/courses/${courseId}`).header('host', tenant.host)
    seen.assertStatus(200)
    assert.lengthOf(seen.body().data.outline[0].lessons, 3)
    assert.containsSubset(await author.show(), {
      state: 'published',
      publishedVersion: 1,
      steps: [],
    })
  })

  test('F-CRS-2: what waits stays as it is until it is taken back or sent back', async ({
    client,
    assert,
  }) => {
    const author = await Author.arrive(client, tenant)
    const [id] = await author.createWith('Bir')
    await author.ask('post', '/review', {})
    const locked = await author.ask('patch', `/lessons/${id}`, { title: 'x' })
    locked.assertStatus(409)
    locked.assertBodyContains({ code: 'E_DRAFT_IN_REVIEW' })
    await author.expect(409, 'post', '/review', {})
    await author.expect(204, 'delete', '/review')
    await author.expect(200, 'patch', `/lessons/${id}`, { title: 'x' })
    await author.expect(201, 'post', '/review', {})

    const admin = await Author.arrive(client, tenant, 'TENANT_ADMIN')
    await admin.open(author.courseId)
    await admin.expect(422, 'patch', '/review', { decision: 'rejected' })
    const no = { decision: 'rejected', body: 'Giriş eksik.' }
    await admin.expect(200, 'patch', '/review', no)
    const rejected = await author.show()
    assert.containsSubset(rejected, { state: 'rejected', isEditable: true, steps: ['submit'] })
    const thread = await author.ask('get', '/comments')
    assert.deepEqual(
      thread.body().data.map((line: { kind: string; body: string }) => [line.kind, line.body]),
      [
        ['submitted', ''],
        ['withdrawn', ''],
        ['submitted', ''],
        ['rejected', 'Giriş eksik.'],
      ]
    )
    await author.write(id, 'Giriş.\n')
    assert.equal(await author.field('state'), 'draft')
  })

  test('F-CRS-2: an author approves and publishes nothing', async ({ client }) => {
    const author = await Author.arrive(client, tenant)
    await author.createWith('Bir')
    await author.ask('post', '/review', {})
    await author.expect(403, 'patch', '/review', { decision: 'approved' })
    const path = `/api/v1/courses/${author.courseId}/publication`
    await author.reach(403, 'post', path, {})
    const stranger = await Author.arrive(client, tenant)
    await stranger.reach(404, 'post', path, {})
  })

  test('F-CRS-2: an academy may trust its authors with publishing their own courses', async ({
    client,
    assert,
  }) => {
    await changeSettings(tenant, 'learning', { instructorsPublish: true })
    const author = await Author.arrive(client, tenant)
    await author.createWith('Bir')
    assert.deepEqual(await author.field('steps'), ['submit', 'publish'])
    const path = `/api/v1/courses/${author.courseId}/publication`
    await author.reach(201, 'post', path, {})
    const stranger = await Author.arrive(client, tenant)
    await stranger.reach(404, 'post', path, {})
  })

  test('F-CRS-2: an empty lesson is named before anybody has to read it', async ({
    client,
    assert,
  }) => {
    const author = await Author.arrive(client, tenant)
    await author.create()
    const empty = await author.ask('post', '/review', {})
    empty.assertStatus(409)
    const moduleId = await author.addModule('Köpük')
    const id = await author.addLesson(moduleId, 'Boş')
    const film = await author.addLesson(moduleId, 'Filmsiz', 'video')
    const response = await author.ask('post', '/review', {})
    response.assertStatus(409)
    assert.deepEqual(response.body().errors, [
      { pointer: `/${id}`, code: 'no_text', detail: 'Boş' },
      { pointer: `/${film}`, code: 'no_film', detail: 'Filmsiz' },
    ])
    assert.equal(await author.field('state'), 'draft')
  })

  test('F-CRS-2: a reviewer approves what they have seen, nothing newer', async ({ client }) => {
    const author = await Author.arrive(client, tenant)
    const [id] = await author.createWith('Bir')
    await author.ask('post', '/review', {})
    const admin = await Author.arrive(client, tenant, 'TENANT_ADMIN')
    await admin.open(author.courseId)
    await author.ask('delete', '/review')
    await author.write(id, 'Başka bir şey.\n')
    await author.ask('post', '/review', {})
    await admin.expect(412, 'patch', '/review', { decision: 'approved' })
  })

  test('F-CRS-2: comments name a lesson; the history tells who did what', async ({
    client,
    assert,
  }) => {
    const author = await Author.arrive(client, tenant)
    const [id] = await author.createWith('Bir')
    await author.expect(201, 'post', '/comments', { body: 'Bakar mısınız?', lessonId: id })
    await author.expect(422, 'post', '/comments', { body: ' ' })
    const thread = await author.ask('get', '/comments')
    assert.containsSubset(thread.body().data, [
      { body: 'Bakar mısınız?', lessonId: id, version: 1 },
    ])
    await author.ask('post', '/review', {})
    const history = await author.ask('get', '/history')
    assert.deepEqual(
      history.body().data.map(({ action }: { action: string }) => action),
      [
        'course.submitted',
        'course.lesson.written',
        'course.lesson.added',
        'course.module.added',
        'course.created',
      ]
    )
  })
})

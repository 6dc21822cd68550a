import { test } from '@japa/runner'
import { appUrl } from '#config/app'
import { tenantConnection } from '#core/database/connections'
import { CourseFolder, SVG } from '#tests/support/course_folder'
import { importFolder, publishCourse } from '#tests/support/publish_course'
import { signIn } from '#tests/support/sign_in'
import { useTenant } from '#tests/support/tenant'

test.group('One course', (group) => {
  const tenant = useTenant(group)

  async function describedCourse() {
    const folder = await CourseFolder.make({ description: 'about.md' })
    await folder.write(
      'about.md',
      '# Sütle çalışmak\n\n![Sürahi](jug.svg)\n\n[ilk](lessons/milk.md)\n'
    )
    await folder.write('jug.svg', SVG)
    const course = await importFolder(tenant, folder, { publish: true })
    await folder.remove()
    return course
  }

  test('F-CRS-3: it is found by its id and by its address', async ({ client, assert }) => {
    const { id, slug } = await publishCourse(tenant)
    for (const name of [id, slug]) {
      const response = await client.get(`/api/v1/courses/${name}`).header('host', tenant.host)
      response.assertStatus(200)
      const { outline, title } = response.body().data
      assert.equal(title, 'Sütle çalışmak')
      assert.containsSubset(outline, [
        {
          title: 'Köpük',
          position: 1,
          lessons: [
            { title: 'Süt', position: 1, kind: 'text', durationMs: null, state: 'none', share: 0 },
          ],
        },
      ])
    }
  })

  test('F-CRS-3: its description shows pictures to everybody and opens no lesson', async ({
    client,
    assert,
  }) => {
    const { slug } = await describedCourse()
    const response = await client.get(`/api/v1/courses/${slug}`).header('host', tenant.host)
    const { descriptionHtml, outline } = response.body().data
    const [, address] = /<img src="([^"]+)"/.exec(descriptionHtml)!
    assert.notInclude(descriptionHtml, 'belgenet-')
    assert.include(descriptionHtml, `href="#lesson-${outline[0].lessons[0].id}"`)

    const picture = await client.get(new URL(address).pathname).header('host', appUrl.hostname)
    picture.assertStatus(200)
    assert.include(picture.header('content-type'), 'image/svg+xml')
    assert.include(picture.header('content-security-policy'), 'sandbox')
    assert.equal(picture.header('access-control-allow-origin'), '*')
  })

  test('F-CRS-3: pictures of drafts are for nobody', async ({ client }) => {
    const folder = await CourseFolder.make({ description: '![x](jug.svg)' })
    await folder.write('jug.svg', SVG)
    await importFolder(tenant, folder)
    await folder.remove()
    const { rows } = await tenant.run(() => tenantConnection().rawQuery('select id from files'))
    const path = `/media/public/${tenant.scope.id}/${rows[0].id}/figure`
    const response = await client.get(path).header('host', appUrl.hostname)
    response.assertStatus(404)
  })

  test('F-CRS-3: what is not published does not exist', async ({ client }) => {
    const folder = await CourseFolder.make()
    const { id, slug } = await importFolder(tenant, folder)
    await folder.remove()
    for (const name of [id, slug, crypto.randomUUID(), 'yok', '%C4%B0']) {
      const response = await client.get(`/api/v1/courses/${name}`).header('host', tenant.host)
      response.assertStatus(404)
      response.assertBodyContains({ code: 'E_NOT_FOUND' })
    }
  })

  test('F-CRS-3: a learner sees which lessons are done', async ({ client, assert }) => {
    const { id } = await publishCourse(tenant)
    const { accessToken } = await signIn(tenant)
    const as = { host: tenant.host, authorization: `Bearer ${accessToken}` }
    await client
      .post('/api/v1/enrollments')
      .headers({ ...as, 'idempotency-key': crypto.randomUUID() })
      .json({ courseId: id })
    const before = await client.get(`/api/v1/courses/${id}`).headers(as)
    const [lesson] = before.body().data.outline[0].lessons
    const done = await client.post(`/api/v1/lessons/${lesson.id}/completion`).headers(as).json({})
    done.assertStatus(200)
    const after = await client.get(`/api/v1/courses/${id}`).headers(as)
    assert.containsSubset(after.body().data, {
      enrollment: { state: 'completed', completed: true, share: 1 },
      outline: [{ lessons: [{ state: 'completed', share: 1 }] }],
    })
  })
})

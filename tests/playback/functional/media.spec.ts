import { test } from '@japa/runner'
import { tenantConnection } from '#core/database/connections'
import { tokenRing } from '#core/tokens/token_ring'
import { newId } from '#core/shared/id'
import { filmBytes } from '#tests/support/film'
import { Learner } from '#tests/support/learner'
import { publishLecture, type Lecture } from '#tests/support/lecture'
import { runJobs } from '#tests/support/queue'
import { useTenant } from '#tests/support/tenant'

test.group('F-PLY-1: media by signed addresses', (group) => {
  const tenant = useTenant(group)
  let lecture: Lecture

  group.setup(async () => {
    lecture = await publishLecture(tenant)
    await tenant.keepWhatIsThere()
  })

  async function enrolled(client: ConstructorParameters<typeof Learner>[1]): Promise<Learner> {
    const learner = await Learner.arrive(tenant, client)
    await learner.enroll(lecture.courseId)
    return learner
  }

  const pathOf = (url: string) => new URL(url).pathname

  test('the video plays from any place, without a header of ours', async ({ client, assert }) => {
    const learner = await enrolled(client)
    const session = await learner.post(`/api/v1/lessons/${lecture.videoId}/playback_sessions`)
    const { mediaUrl, captions, durationMs } = session.body().data
    assert.equal(durationMs, 100_000)
    const part = await client
      .get(pathOf(mediaUrl))
      .header('host', tenant.host)
      .header('range', 'bytes=0-99')
    part.assertStatus(206)
    assert.equal(part.header('content-length'), '100')
    assert.equal(part.header('access-control-allow-origin'), '*')
    assert.match(String(part.header('content-type')), /^video\/mp4/)
    const captionsFile = await client.get(pathOf(captions[0].url)).header('host', tenant.host)
    assert.match(captionsFile.text(), /^WEBVTT/)
  })

  test('a ladder plays by the same token: playlists, segments, pictures of the seek bar', async ({
    client,
    assert,
  }) => {
    const film = await publishLecture(tenant, { film: await filmBytes({ size: '640x480' }) })
    await runJobs(tenant)
    const learner = await Learner.arrive(tenant, client)
    await learner.enroll(film.courseId)
    const session = await learner.post(`/api/v1/lessons/${film.videoId}/playback_sessions`)
    const { hlsUrl, storyboardUrl, mediaUrl } = session.body().data
    const get = (url: string) => client.get(pathOf(url)).header('host', tenant.host)
    const master = await get(hlsUrl)
    assert.equal(master.header('content-type'), 'application/vnd.apple.mpegurl')
    assert.equal(master.header('access-control-allow-origin'), '*')
    const [best] = master.text().match(/^\w+\.m3u8$/gm) ?? []
    const playlist = await get(new URL(String(best), hlsUrl).href)
    const [first] = playlist.text().match(/^.+\.m4s$/gm) ?? []
    const segment = await get(new URL(String(first), hlsUrl).href).header('range', 'bytes=0-7')
    segment.assertStatus(206)
    assert.equal(segment.header('access-control-allow-origin'), '*')
    const track = await get(storyboardUrl)
    assert.match(track.text(), /^WEBVTT\n\n00:00:00\.000 --> .+\nstoryboard-1\.jpg#xywh=0,0,/)
    const sheet = await get(new URL('storyboard-1.jpg', storyboardUrl).href)
    assert.equal(sheet.header('content-type'), 'image/jpeg')
    assert.match(mediaUrl, /renditions\/film\.mp4$/)
    const whole = await get(mediaUrl).header('range', 'bytes=0-0')
    whole.assertStatus(206)
    const missing = await get(new URL('1080.m3u8', hlsUrl).href)
    missing.assertStatus(404)
  })

  test('a ladder that is still being built does not exist', async ({ client, assert }) => {
    const learner = await enrolled(client)
    const session = await learner.post(`/api/v1/lessons/${lecture.videoId}/playback_sessions`)
    const { hlsUrl, mediaUrl } = session.body().data
    assert.isNull(hlsUrl)
    const path = pathOf(mediaUrl).replace(/\/[^/]+$/, '/renditions/master.m3u8')
    const early = await client.get(path).header('host', tenant.host)
    early.assertStatus(404)
  })

  test('figures in a lesson’s text are signed, and links are never placeholders', async ({
    client,
    assert,
  }) => {
    const learner = await enrolled(client)
    const lesson = await learner.get(`/api/v1/lessons/${lecture.textId}`)
    const { html } = lesson.body().data.text
    assert.notMatch(html, /belgenet-(file|lesson):/)
    const [, url] = /<img[^>]+src="([^"]+)"/.exec(html) ?? []
    const figure = await client.get(pathOf(url)).header('host', tenant.host)
    figure.assertStatus(200)
    assert.match(String(figure.header('content-security-policy')), /sandbox/)
  })

  test('a token opens no file of another lesson', async ({ client, assert }) => {
    const learner = await enrolled(client)
    const session = await learner.post(`/api/v1/lessons/${lecture.videoId}/playback_sessions`)
    const lesson = await learner.get(`/api/v1/lessons/${lecture.textId}`)
    const [, figure] = /<img[^>]+src="([^"]+)"/.exec(lesson.body().data.text.html) ?? []
    const [, , token] = pathOf(session.body().data.mediaUrl).split('/')
    const [, , , file] = pathOf(figure).split('/')
    const stolen = await client.get(`/media/${token}/${file}/x`).header('host', tenant.host)
    const invented = await client.get(`/media/${token}/${newId()}/x`).header('host', tenant.host)
    stolen.assertStatus(404)
    assert.deepEqual({ ...stolen.body(), requestId: null }, { ...invented.body(), requestId: null })
  })

  test('a lost right is noticed by the next media request', async ({ client }) => {
    const learner = await enrolled(client)
    const session = await learner.post(`/api/v1/lessons/${lecture.videoId}/playback_sessions`)
    await tenant.run(() =>
      tenantConnection().rawQuery('update entitlements set revoked_at = now()')
    )
    const part = await client.get(pathOf(session.body().data.mediaUrl)).header('host', tenant.host)
    part.assertStatus(404)
  })

  test('an invented, an expired and a foreign token are refused alike', async ({ client }) => {
    const claims = {
      tenant: tenant.scope.id,
      member: newId(),
      enrollment: newId(),
      lesson: newId(),
    }
    const expired = await tokenRing.sign('media', claims, -10)
    const portal = await tokenRing.sign('portal', claims)
    for (const token of ['nonsense', expired, portal]) {
      const response = await client.get(`/media/${token}/${newId()}/x`).header('host', tenant.host)
      response.assertStatus(403)
      response.assertBodyContains({ code: 'E_MEDIA_TOKEN_INVALID' })
    }
  })
})

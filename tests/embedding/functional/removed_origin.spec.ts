import type { ApiClient } from '@japa/api-client'
import { test } from '@japa/runner'
import { DisallowOrigin } from '#embedding/actions/disallow_origin'
import { ListEmbedOrigins } from '#embedding/queries/list_embed_origins'
import { appUrl } from '#config/app'
import { newId } from '#core/shared/id'
import { allowPage, type EmbedPage } from '#tests/support/embed_page'
import { publishLecture, type Lecture } from '#tests/support/lecture'
import { signIn } from '#tests/support/sign_in'
import { useTenant } from '#tests/support/tenant'

test.group('F-EMB-2: a site that may no longer embed', (group) => {
  const tenant = useTenant(group)
  let lecture: Lecture

  group.setup(async () => {
    lecture = await publishLecture(tenant)
    await tenant.keepWhatIsThere()
  })

  /** A learner in the middle of a film on that page. */
  async function watching(client: ApiClient, page: EmbedPage) {
    const { accessToken } = await signIn(tenant, { origin: page.origin })
    const post = (path: string, body: object) =>
      client
        .post(`/api/v1/${path}`)
        .headers({ ...page.headers, 'host': appUrl.host, 'idempotency-key': newId() })
        .bearerToken(accessToken)
        .json(body)
    const enrollment = await post('enrollments', { courseId: lecture.courseId })
    enrollment.assertStatus(201)
    const session = await post(`lessons/${lecture.videoId}/playback_sessions`, {})
    session.assertStatus(201)
    const { id, mediaUrl } = session.body().data
    return {
      beat: (seq: number) =>
        post(`playback_sessions/${id}/beats`, { seq, positionMs: 1_000, ranges: [[0, 1_000]] }),
      film: () => client.get(new URL(mediaUrl).pathname).header('host', appUrl.host),
    }
  }

  async function remove(origin: string) {
    await tenant.run(async () => {
      const rows = await new ListEmbedOrigins().handle()
      const row = rows.find((one) => one.origin === origin)
      await new DisallowOrigin().handle(row!.id)
    })
  }

  test('ends its open sessions, their beats and their films, and no other site’s', async ({
    client,
  }) => {
    const page = await allowPage(tenant, 'https://giden.example')
    const other = await allowPage(tenant, 'https://kalan.example')
    const [leaving, staying] = [await watching(client, page), await watching(client, other)]
    const film = await leaving.film()
    film.assertStatus(200)
    const beat = await leaving.beat(1)
    beat.assertStatus(200)

    await remove(page.origin)

    const refused = await leaving.beat(2)
    refused.assertStatus(403)
    refused.assertBodyContains({ code: 'E_ORIGIN_NOT_ALLOWED' })
    const refusedFilm = await leaving.film()
    refusedFilm.assertStatus(403)
    const kept = await staying.beat(1)
    kept.assertStatus(200)
    const keptFilm = await staying.film()
    keptFilm.assertStatus(200)
  })
})

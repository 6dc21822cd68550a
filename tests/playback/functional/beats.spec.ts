import { test } from '@japa/runner'
import { newId } from '#core/shared/id'
import type { Segment } from '#playback/shared/watched_segments'
import { queriesOf } from '#tests/support/count_queries'
import { Learner } from '#tests/support/learner'
import { publishLecture, type Lecture } from '#tests/support/lecture'
import { useTenant } from '#tests/support/tenant'

const seconds = (...pairs: [number, number][]): Segment[] =>
  pairs.map(([start, end]) => [start * 1000, end * 1000])

test.group('F-PLY-2: nothing watched is lost, nothing is counted twice', (group) => {
  const tenant = useTenant(group)
  let lecture: Lecture

  group.setup(async () => {
    lecture = await publishLecture(tenant)
    await tenant.keepWhatIsThere()
  })

  async function watching(client: ConstructorParameters<typeof Learner>[1]) {
    const learner = await Learner.arrive(tenant, client)
    await learner.enroll(lecture.courseId)
    return { learner, session: await learner.play(lecture) }
  }

  test('a beat adds what was watched and tells the union', async ({ client, assert }) => {
    const { learner, session } = await watching(client)
    await learner.letPass(10)
    const response = await learner.beat(session, seconds([0, 10]))
    response.assertStatus(200)
    assert.containsSubset(response.body().data, {
      watchedMs: 10_000,
      share: 0.1,
      ranges: [[0, 10_000]],
      completed: false,
    })
  })

  test('repeated, reordered and overlapping beats change nothing', async ({ client, assert }) => {
    const { learner, session } = await watching(client)
    await learner.letPass(60)
    const first = seconds([0, 20])
    const second = seconds([0, 20], [40, 60])
    await learner.beat(session, second, { seq: 2 })
    await learner.beat(session, first, { seq: 1 })
    await learner.beat(session, seconds([10, 15]), { seq: 1 })
    const last = await learner.beat(session, second, { seq: 2 })
    assert.deepEqual(last.body().data.ranges, second)
    assert.equal(last.body().data.watchedMs, 40_000)
  })

  test('two tabs count a second once', async ({ client, assert }) => {
    const { learner, session } = await watching(client)
    const other = await learner.play(lecture)
    await learner.letPass(30)
    await Promise.all([
      learner.beat(session, seconds([0, 30])),
      learner.beat(other, seconds([0, 30])),
    ])
    const last = await learner.beat(session, seconds([0, 30]))
    assert.equal(last.body().data.watchedMs, 30_000)
  })

  test('all sessions together gain at most twice the time and three seconds', async ({
    client,
    assert,
  }) => {
    const { learner, session } = await watching(client)
    const other = await learner.play(lecture)
    await learner.letPass(10)
    const claim = await learner.beat(session, seconds([0, 90]))
    assert.approximately(claim.body().data.watchedMs, 23_000, 1_500)
    const again = await learner.beat(other, seconds([0, 90]))
    assert.approximately(again.body().data.watchedMs, 23_000, 3_000)
  })

  test('what lies beyond the end of the video is cut', async ({ client, assert }) => {
    const { learner, session } = await watching(client)
    await learner.letPass(600)
    const response = await learner.beat(session, seconds([90, 4_000]))
    assert.equal(response.body().data.watchedMs, 10_000)
  })

  test('an offline half hour counts when it arrives a day later', async ({ client, assert }) => {
    const { learner, session } = await watching(client)
    await learner.letPass(50)
    await learner.letPass(86_400)
    await learner.play(lecture)
    const late = await learner.beat(session, seconds([0, 50]))
    assert.equal(late.body().data.watchedMs, 50_000)
  })

  test('a session that has ended lends no time to the next', async ({ client, assert }) => {
    const { learner, session } = await watching(client)
    await learner.letPass(3_000)
    await learner.beat(session, seconds([0, 1]), { ended: true })
    const next = await learner.play(lecture)
    const claim = await learner.beat(next, seconds([0, 90]))
    assert.isBelow(claim.body().data.watchedMs, 8_000)
  })

  test('playing on another device goes on where the last beat stood', async ({
    client,
    assert,
  }) => {
    const { learner, session } = await watching(client)
    await learner.letPass(42)
    await learner.beat(session, seconds([0, 42]))
    const response = await learner.post(`/api/v1/lessons/${lecture.videoId}/playback_sessions`)
    assert.containsSubset(response.body().data, { positionMs: 42_000, ranges: [[0, 42_000]] })
  })

  test('an older beat does not move the position back', async ({ client, assert }) => {
    const { learner, session } = await watching(client)
    await learner.letPass(60)
    await learner.beat(session, seconds([0, 50]), { seq: 9, positionMs: 50_000 })
    await learner.beat(session, seconds([0, 20]), { seq: 4, positionMs: 20_000 })
    const response = await learner.post(`/api/v1/lessons/${lecture.videoId}/playback_sessions`)
    assert.equal(response.body().data.positionMs, 50_000)
  })

  test('what a killed browser sends later counts, and does not move a newer run back', async ({
    client,
    assert,
  }) => {
    const { learner, session: killed } = await watching(client)
    await learner.letPass(90)
    const newer = await learner.play(lecture)
    await learner.letPass(10)
    await learner.beat(newer, seconds([50, 60]))
    const late = await learner.beat(killed, seconds([0, 20]))
    assert.deepEqual(late.body().data.ranges, seconds([0, 20], [50, 60]))
    const response = await learner.post(`/api/v1/lessons/${lecture.videoId}/playback_sessions`)
    assert.equal(response.body().data.positionMs, 60_000)
  })

  for (const [what, body] of Object.entries({
    'negative times': { seq: 1, positionMs: 0, ranges: [[-5, 10]] },
    'times that are no numbers': { seq: 1, positionMs: 0, ranges: [['0', 10]] },
    'half a range': { seq: 1, positionMs: 0, ranges: [[4]] },
    'a day and more': { seq: 1, positionMs: 90_000_000, ranges: [] },
    'unknown fields': { seq: 1, positionMs: 0, ranges: [], completed: true },
    'no body at all': {},
  })) {
    test(`${what} are refused and change nothing`, async ({ client }) => {
      const { learner, session } = await watching(client)
      const response = await learner.post(`/api/v1/playback_sessions/${session}/beats`, body)
      response.assertStatus(422)
    })
  }

  test('another member’s session is not there', async ({ client }) => {
    const { session } = await watching(client)
    const stranger = await Learner.arrive(tenant, client)
    const stolen = await stranger.beat(session, seconds([0, 5]))
    const invented = await stranger.beat(newId(), seconds([0, 5]))
    stolen.assertStatus(404)
    invented.assertStatus(404)
  })

  test('a beat costs at most five statements', async ({ client, assert }) => {
    const { learner, session } = await watching(client)
    await learner.letPass(10)
    await learner.beat(session, seconds([0, 1]))
    const queries = await queriesOf(() => learner.beat(session, seconds([0, 9])))
    assert.isAtMost(queries.length, 5, queries.join('\n'))
  })
})

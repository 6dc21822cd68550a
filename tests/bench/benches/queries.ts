import type { Bench } from '#tests/bench/bench'
import { inProcessLearner } from '#tests/bench/world/in_process_learner'
import { countRoundTrips } from '#tests/bench/load/count_round_trips'
import { queriesOf } from '#tests/support/count_queries'

interface Promised {
  queries?: number
  roundTrips?: number
}

const HOT_READ = { queries: 3 }
const HOT_WRITE = { roundTrips: 5 }
const ELSEWHERE = { queries: 8 }

/** Statements and ways to the database of one request, the second time it is made. */
export const queries: Bench = {
  name: 'queries',
  table: 'queries',
  async run(world) {
    const learner = await inProcessLearner(await world.academies())
    let seq = 100
    const routes: [string, () => Promise<unknown>, Promised][] = [
      ['GET /me', () => learner.get('/me'), HOT_READ],
      ['GET /courses', () => learner.get('/courses'), HOT_READ],
      ['GET /enrollments', () => learner.get('/enrollments'), HOT_READ],
      ['GET /courses/:id', () => learner.get(`/courses/${learner.courseId}`), ELSEWHERE],
      ['GET /lessons/:id', () => learner.get(`/lessons/${learner.filmId}`), ELSEWHERE],
      [
        'POST /lessons/:id/playback_sessions',
        () => learner.post(`/lessons/${learner.filmId}/playback_sessions`, {}),
        ELSEWHERE,
      ],
      [
        'POST /playback_sessions/:id/beats',
        () =>
          learner.post(`/playback_sessions/${learner.playbackId}/beats`, {
            seq: seq++,
            positionMs: 1_000,
            ranges: [[0, 1_000]],
          }),
        HOT_WRITE,
      ],
    ]
    const rows = []
    for (const [name, request, promised] of routes) {
      await request()
      const statements = await queriesOf(request)
      const trips = await countRoundTrips(request)
      rows.push(rowOf(name, statements.length, trips, promised))
    }
    return rows
  },
}

function rowOf(name: string, statements: number, trips: number, promised: Promised) {
  const { queries: most, roundTrips } = promised
  const overrun = most ? statements / most : trips / (roundTrips ?? 1)
  const target = most ? `≤ ${most} queries` : `≤ ${roundTrips} round trips`
  const met = overrun <= 1 ? 'yes' : '**no**'
  return { cells: [name, String(statements), String(trips), target, met], overrun }
}

import type { Bench } from '#tests/bench/bench'
import { subjectsOf } from '#tests/bench/benches/subjects'
import { compare } from '#tests/bench/load/compare'
import { requestRow } from '#tests/bench/report/request_row'

/** The leanest floor verifies a token and asks nobody; the product asks who that is on every request. */
export const auth: Bench = {
  name: 'auth',
  table: 'requests',
  async run(world) {
    const subjects = await subjectsOf(world, {
      barePath: '/token',
      floorPath: () => 'me',
      product: () => ({ path: '/api/v1/me' }),
    })
    return [requestRow('who am I (floor: the token alone)', await compare(subjects), { cpu: 1.5 })]
  },
}

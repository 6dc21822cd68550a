import type { Bench } from '#tests/bench/bench'
import { subjectsOf } from '#tests/bench/benches/subjects'
import { compare } from '#tests/bench/load/compare'
import { requestRow } from '#tests/bench/report/request_row'

export const catalog: Bench = {
  name: 'catalog',
  table: 'requests',
  async run(world) {
    const subjects = await subjectsOf(world, {
      floorPath: () => 'courses',
      product: () => ({ path: '/api/v1/courses' }),
      isGuest: true,
    })
    const promised = { cpu: 2, databaseCpu: 2 }
    return [requestRow('the public catalog, 20 courses', await compare(subjects), promised)]
  },
}

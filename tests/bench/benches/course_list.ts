import type { Bench } from '#tests/bench/bench'
import { subjectsOf } from '#tests/bench/benches/subjects'
import { compare } from '#tests/bench/load/compare'
import { requestRow } from '#tests/bench/report/request_row'

export const courseList: Bench = {
  name: 'course-list',
  table: 'requests',
  async run(world) {
    const subjects = await subjectsOf(world, {
      floorPath: () => 'enrollments',
      product: () => ({ path: '/api/v1/enrollments' }),
    })
    const promised = { cpu: 2, databaseCpu: 2 }
    return [requestRow("a learner's 20 courses", await compare(subjects), promised)]
  },
}

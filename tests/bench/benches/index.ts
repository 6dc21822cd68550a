import type { Bench } from '#tests/bench/bench'
import { auth } from '#tests/bench/benches/auth'
import { catalog } from '#tests/bench/benches/catalog'
import { courseList } from '#tests/bench/benches/course_list'
import { heartbeat } from '#tests/bench/benches/heartbeat'

/** In the order in which they run: what fills the database comes last. */
export const benches: Bench[] = [courseList, catalog, heartbeat, auth]

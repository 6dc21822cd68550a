import type { Bench } from '#tests/bench/bench'
import { auth } from '#tests/bench/benches/auth'
import { boot } from '#tests/bench/benches/boot'
import { catalog } from '#tests/bench/benches/catalog'
import { courseList } from '#tests/bench/benches/course_list'
import { firstLoad } from '#tests/bench/benches/first_load'
import { heartbeat } from '#tests/bench/benches/heartbeat'
import { memory } from '#tests/bench/benches/memory'
import { provisioning } from '#tests/bench/benches/provisioning'
import { queries } from '#tests/bench/benches/queries'
import { relay } from '#tests/bench/benches/relay'
import { signIn } from '#tests/bench/benches/sign_in'

/** In the order in which they run: what fills the database comes last. */
export const benches: Bench[] = [
  courseList,
  catalog,
  heartbeat,
  auth,
  signIn,
  queries,
  boot,
  memory,
  firstLoad,
  relay,
  provisioning,
]

import type { Bench } from '#tests/bench/bench'
import { subjectsOf } from '#tests/bench/benches/subjects'
import { runLoad } from '#tests/bench/load/run_load'
import { plainRow } from '#tests/bench/report/plain_row'

const SECONDS = 60
const CONNECTIONS = 64
const POLL_MS = 500
const MOST_MB = 350

/** The most memory that the server holds while learners read their courses and watch. */
export const memory: Bench = {
  name: 'memory',
  table: 'processes',
  async run(world) {
    const { product } = await subjectsOf(world, {
      floorPath: () => 'enrollments',
      product: () => ({ path: '/api/v1/enrollments' }),
    })
    const { process, port } = product.server
    const megabytes = async () => {
      const { rss } = await process.usage()
      return rss / 1e6
    }
    const before = await megabytes()
    let most = before
    const watch = setInterval(async () => (most = Math.max(most, await megabytes())), POLL_MS)
    const load = { port, connections: CONNECTIONS, seconds: SECONDS, request: product.request }
    const { requests } = await runLoad(load)
    clearInterval(watch)
    return [
      plainRow({
        what: `memory in ${SECONDS} s of load, ${requests.toLocaleString('en')} requests`,
        measured: `${most.toFixed(0)} MB at most`,
        comparedWith: `${before.toFixed(0)} MB before`,
        target: `≤ ${MOST_MB} MB`,
        overrun: most / MOST_MB,
      }),
    ]
  },
}

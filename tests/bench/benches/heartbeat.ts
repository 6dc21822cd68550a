import type { Bench } from '#tests/bench/bench'
import { subjectsOf } from '#tests/bench/benches/subjects'
import { compare } from '#tests/bench/load/compare'
import { requestRow } from '#tests/bench/report/request_row'

export const heartbeat: Bench = {
  name: 'heartbeat',
  table: 'requests',
  async run(world) {
    const began = Date.now()
    const subjects = await subjectsOf(world, {
      floorPath: ({ playbackId }) => `beats/${playbackId}`,
      product: ({ playbackId }) => ({ path: `/api/v1/playback_sessions/${playbackId}/beats` }),
      // Whoever watches from the start without a break
      body: (_, seq) => {
        const positionMs = Date.now() - began
        return { seq, positionMs, ranges: [[0, positionMs]] }
      },
    })
    const promised = { cpu: 2, databaseCpu: 1.5 }
    return [requestRow('a heartbeat of the player', await compare(subjects), promised)]
  },
}

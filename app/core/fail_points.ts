import env from '#start/env'

/** Places where a crash would hurt most: between an effect and the record that it happened. */
export type FailPoint =
  | 'outbox.committed'
  | 'relay.unpacked'
  | 'relay.claimed'
  | 'relay.sent'
  | 'job.started'
  | 'job.before_commit'
  | 'job.committed'
  | 'job.finished'
  | 'schedule.before_commit'
  | 'schedule.committed'

/** `FAIL_POINT=relay.sent` dies at the first passing, `relay.sent:3` at the third. */
const [chosen, passing = '1'] = env.get('FAIL_POINT', '').split(':')
let left = Number(passing)

if (chosen && env.get('NODE_ENV') === 'production') {
  throw new Error('FAIL_POINT is for tests: production refuses to start with it')
}

/** Dies like a machine that loses its power, when a test has chosen this point. */
export function failPoint(name: FailPoint): void {
  if (name === chosen && --left === 0) {
    process.kill(process.pid, 'SIGKILL')
  }
}

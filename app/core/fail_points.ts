import { failPointConfig } from '#config/fail_points'

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
  | 'rendition.made'
  | 'rendition.written'

let left = failPointConfig.passing

/** Dies like a machine that loses its power, when a test has chosen this point. */
export function failPoint(name: FailPoint): void {
  if (name === failPointConfig.chosen && --left === 0) {
    process.kill(process.pid, 'SIGKILL')
  }
}

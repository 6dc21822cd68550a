import queueConfig from '#config/queue'
import { FireSchedules } from '#queue/actions/fire_schedules'
import { SyncSchedules } from '#queue/actions/sync_schedules'
import { Loop } from '#queue/worker/loop'

const SYNC_MS = 60_000

/** Recurring work is rows in PostgreSQL, polled: losing Redis loses no appointment. */
export class Scheduler {
  readonly #fire: Loop
  readonly #sync: Loop

  constructor(onFired: () => void) {
    this.#fire = new Loop({
      name: 'scheduler',
      everyMs: queueConfig.schedulePollMs,
      work: async () => {
        const { fired, isFull } = await new FireSchedules().handle()
        if (fired > 0) {
          onFired()
        }
        return isFull
      },
    })
    this.#sync = new Loop({
      name: 'schedules',
      everyMs: SYNC_MS,
      work: () => new SyncSchedules().handle(),
    })
  }

  start(): void {
    this.#sync.start()
    this.#fire.start()
  }

  async stop(): Promise<void> {
    await Promise.all([this.#fire.stop(), this.#sync.stop()])
  }
}

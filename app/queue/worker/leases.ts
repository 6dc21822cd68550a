import queueConfig from '#config/queue'
import { platformConnection } from '#core/database/connections'
import type { DeliveryKey } from '#queue/worker/handle_once'
import { Loop } from '#queue/worker/loop'

/** While a job runs its lease is renewed, so that nobody starts it a second time beside it. */
export class Leases {
  readonly #held = new Set<DeliveryKey>()
  readonly #loop = new Loop({
    name: 'leases',
    everyMs: queueConfig.stallMs / 3,
    work: () => this.#renew(),
  })

  start(): void {
    this.#loop.start()
  }

  stop(): Promise<void> {
    return this.#loop.stop()
  }

  async hold<Value>(key: DeliveryKey, work: () => Promise<Value>): Promise<Value> {
    this.#held.add(key)
    try {
      return await work()
    } finally {
      this.#held.delete(key)
    }
  }

  async #renew(): Promise<void> {
    const held = [...this.#held]
    if (held.length > 0) {
      await platformConnection().rawQuery(
        `update bus.deliveries d set running_until = now() + ? * interval '1 millisecond'
         from unnest(?::uuid[], ?::text[]) as h (id, handler)
         where d.id = h.id and d.handler = h.handler and d.running_until is not null`,
        [queueConfig.stallMs, held.map(({ id }) => id), held.map(({ handler }) => handler)]
      )
    }
  }
}

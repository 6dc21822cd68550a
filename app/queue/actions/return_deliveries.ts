import type { QueueName } from '#config/queue'
import { platformConnection } from '#core/database/connections'
import type { DeliveryKey } from '#queue/worker/handle_once'

/** Deliveries that left for Redis and may not have arrived. */
export class ReturnDeliveries {
  /** Back to waiting: Redis said that it did not take them. */
  async handle(keys: DeliveryKey[]): Promise<void> {
    await platformConnection().rawQuery(
      `update bus.deliveries d
       set state = 'waiting', available_at = greatest(available_at, now() + interval '1 second')
       from unnest(?::uuid[], ?::text[]) as k (id, handler)
       where d.id = k.id and d.handler = k.handler and d.state = 'sent'`,
      [keys.map(({ id }) => id), keys.map(({ handler }) => handler)]
    )
  }

  /** Sent that long ago, running nowhere: lost in Redis, or on the way to a worker that died. */
  async listUnheard(queue: QueueName, forMs: number): Promise<DeliveryKey[]> {
    const { rows } = await platformConnection().rawQuery(
      `select id, handler from bus.deliveries
       where queue = ? and state = 'sent' and sent_at < now() - ? * interval '1 millisecond'
         and (running_until is null or running_until < now())
       order by sent_at limit 1000`,
      [queue, forMs]
    )
    return rows
  }
}

import { platformConnection } from '#core/database/connections'
import { backoffMs } from '#queue/domain/backoff_ms'
import type { DeliveryKey } from '#queue/worker/handle_once'

/** How a try ends. What is done leaves no row; what has died leaves a dead letter. */
export class SettleDelivery {
  async complete({ id, handler }: DeliveryKey): Promise<void> {
    await platformConnection().rawQuery('delete from bus.deliveries where id = ? and handler = ?', [
      id,
      handler,
    ])
  }

  /** Gives the try back: nothing went wrong, it is only too early. */
  async snooze({ id, handler }: DeliveryKey, ms: number): Promise<void> {
    await platformConnection().rawQuery(
      `update bus.deliveries set state = 'waiting', running_until = null, attempts = attempts - 1,
         available_at = now() + ? * interval '1 millisecond'
       where id = ? and handler = ?`,
      [ms, id, handler]
    )
  }

  /** `attempts` fences: a try that was given up must not push back the one that followed. */
  async retry(delivery: DeliveryKey & { attempts: number }, error: Error): Promise<void> {
    await platformConnection().rawQuery(
      `update bus.deliveries set state = 'waiting', running_until = null, error = ?,
         available_at = now() + ? * interval '1 millisecond'
       where id = ? and handler = ? and attempts = ?`,
      [
        describe(error),
        backoffMs(delivery.attempts),
        ...[delivery.id, delivery.handler, delivery.attempts],
      ]
    )
  }

  async bury(delivery: DeliveryKey & { attempts: number }, error: Error): Promise<void> {
    await platformConnection().rawQuery(
      `with dead as (
         delete from bus.deliveries where id = ? and handler = ? and attempts = ? returning *)
       insert into dead_letters (id, handler, tenant_id, kind, name, queue, aggregate_id, payload,
         metadata, occurred_at, attempts, error)
       select id, handler, tenant_id, kind, name, queue, aggregate_id, payload, metadata,
         occurred_at, attempts, coalesce(?, error, 'unknown') from dead
       on conflict (id, handler) do update set attempts = excluded.attempts,
         error = excluded.error, died_at = now()`,
      [delivery.id, delivery.handler, delivery.attempts, describe(error)]
    )
  }
}

function describe(error: Error): string {
  return (error.stack ?? error.message).slice(0, 4_000)
}

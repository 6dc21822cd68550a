import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import type { DomainEvent, EventClass } from '#queue/domain_event'
import { appendToOutbox } from '#queue/bus/append_to_outbox'
import { subscriptions } from '#queue/bus/subscriptions'

/**
 * Tells a fact to whoever listens (start/events.ts), if and only if `trx` commits. Needs the
 * database alone: the listeners run later, in the worker.
 */
export async function publish(event: DomainEvent, trx: TransactionClientContract): Promise<void> {
  const { eventName } = event.constructor as EventClass
  const entry = {
    id: event.id,
    kind: 'event' as const,
    name: eventName,
    handlers: subscriptions.listenersOf(eventName),
    queue: 'default' as const,
    aggregateId: event.aggregateId,
    payload: event.payload,
    delayMs: 0,
  }
  await appendToOutbox(entry, trx)
}

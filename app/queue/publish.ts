import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { tenantContext } from '#core/tenant_context'
import type { DomainEvent, EventClass } from '#queue/domain_event'
import { appendToOutbox } from '#queue/bus/append_to_outbox'
import { subscriptions } from '#queue/bus/subscriptions'

/**
 * Tells a fact to whoever listens (start/events.ts), if and only if `trx` commits. Needs the
 * database alone: the listeners run later, in the worker.
 *
 * @throws {NoTenant} facts are always of a tenant
 */
export async function publish(event: DomainEvent, trx: TransactionClientContract): Promise<void> {
  tenantContext.require()
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

import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import type { DomainEvent } from '#queue/domain_event'

/**
 * A reaction to a fact, in one transaction of the fact's tenant that also remembers the event:
 * what it writes through `trx` happens exactly once. Effects outside the database belong into a
 * `Job` dispatched with the same `trx`. Name it in the imperative; list it in start/events.ts.
 */
export abstract class Listener<Event extends DomainEvent> {
  abstract handle(event: Event, trx: TransactionClientContract): Promise<void>
}

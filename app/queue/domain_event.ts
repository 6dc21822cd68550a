import { newId } from '#core/shared/id'

type Fact = string | number | boolean | null

/** What survives JSON unchanged: ids and primitive facts, never secrets, never a whole row. */
export type Facts<Payload> = { [Key in keyof Payload]: Fact | readonly Fact[] }

interface Origin {
  id: string
  occurredAt: Date
}

/**
 * Something that happened in a tenant, told to other slices. Name it in the past tense.
 *
 * @example
 * export class CourseCompleted extends DomainEvent<{ enrollmentId: string }> {
 *   static eventName = 'CourseCompleted'
 * }
 */
export abstract class DomainEvent<Payload extends Facts<Payload> = Record<never, never>> {
  /** Stored with every fact, so never renamed */
  static eventName: string

  /** The same however often the event is delivered */
  readonly id: string
  readonly occurredAt: Date

  constructor(
    readonly aggregateId: string,
    readonly payload: Payload,
    origin: Origin = { id: newId(), occurredAt: new Date() }
  ) {
    this.id = origin.id
    this.occurredAt = origin.occurredAt
  }
}

export interface EventClass<Event extends DomainEvent = DomainEvent> {
  eventName: string
  new (aggregateId: string, payload: never, origin?: Origin): Event
}

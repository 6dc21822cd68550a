import type { DomainEvent, EventClass } from '#queue/domain_event'
import type { Listener } from '#queue/listener'

type ListenerModule<Event extends DomainEvent> = () => Promise<{
  default: new (...dependencies: never[]) => Listener<Event>
}>

interface Subscription {
  event: EventClass
  load: ListenerModule<DomainEvent>
}

const byListener = new Map<string, Subscription>()

/**
 * Who hears of which fact. The name of a listener is stored with each delivery and with what it has
 * handled: `<slice>.<verb_noun>`, never renamed.
 *
 * @example subscribe(MemberInvited, {
 *   'notify.send_invitation': () => import('#notify/listeners/send_invitation'),
 * })
 */
export function subscribe<Event extends DomainEvent>(
  event: EventClass<Event>,
  listeners: Record<string, ListenerModule<Event>>
): void {
  for (const [name, load] of Object.entries(listeners)) {
    if (byListener.has(name)) {
      throw new Error(`Two listeners are called ${name}`)
    }
    byListener.set(name, { event, load: load as ListenerModule<DomainEvent> })
  }
}

export const subscriptions = {
  listenersOf(eventName: string): string[] {
    return [...byListener].filter(([, { event }]) => event.eventName === eventName).map(([n]) => n)
  },

  find(listener: string): Subscription | undefined {
    return byListener.get(listener)
  },

  remove(listener: string): void {
    byListener.delete(listener)
  },
}

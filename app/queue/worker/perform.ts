import app from '@adonisjs/core/services/app'
import string from '@adonisjs/core/helpers/string'
import { bySystem } from '#core/execution_context'
import type { Delivery } from '#queue/actions/start_delivery'
import { subscriptions } from '#queue/bus/subscriptions'
import { JobOutOfScope, UnknownHandler } from '#queue/errors'
import type { DomainEvent } from '#queue/domain_event'
import type { JobContext, Outcome } from '#queue/job'
import type { Listener } from '#queue/listener'
import { handleOnce } from '#queue/worker/handle_once'
import { jobClasses } from '#queue/worker/job_classes'
import { runWithin } from '#queue/worker/run_within'

const ATTEMPTS = 8
const LISTENER_TIMEOUT = '1m'
const JOB_TIMEOUT = '10m'

/** A delivery bound to the code that handles it. */
export interface Performance {
  maxAttempts: number
  run(stopped: AbortSignal): Promise<Outcome | void>
  failed(error: Error): Promise<void>
}

/** @throws {UnknownHandler | JobOutOfScope} the former when this version of the code does not know the handler */
export function performanceOf(delivery: Delivery): Promise<Performance> {
  return delivery.kind === 'event' ? ofListener(delivery) : ofJob(delivery)
}

async function ofListener(delivery: Delivery): Promise<Performance> {
  const subscription = subscriptions.find(delivery.handler)
  if (!subscription) {
    throw new UnknownHandler({ params: { handler: delivery.handler } })
  }
  const { default: ListenerClass } = await subscription.load()
  const listener = await make<Listener<DomainEvent>>(ListenerClass)
  const event = new subscription.event(delivery.aggregateId, delivery.payload as never, {
    id: delivery.id,
    occurredAt: delivery.occurredAt,
  })
  return {
    maxAttempts: ATTEMPTS,
    run: (stopped) =>
      runWithin(string.milliseconds.parse(LISTENER_TIMEOUT), stopped, () =>
        handleOnce(delivery, (trx) => listener.handle(event, trx))
      ),
    failed: async () => {},
  }
}

async function ofJob(delivery: Delivery): Promise<Performance> {
  const JobClass = await jobClasses.find(delivery.handler)
  const { attempts = ATTEMPTS, timeout = JOB_TIMEOUT, scope = 'tenant' } = JobClass.options
  if ((scope === 'platform') !== (delivery.tenantId === null)) {
    throw new JobOutOfScope({ params: { handler: delivery.handler } })
  }
  const job = await make(JobClass)
  const prepare = (signal: AbortSignal) => {
    const { id, attempts: attempt, metadata } = delivery
    const context: JobContext = { ...bySystem, ...metadata, id, attempt, signal }
    return Object.assign(job, { payload: delivery.payload, context })
  }
  return {
    maxAttempts: attempts,
    run: (stopped) =>
      runWithin(string.milliseconds.parse(timeout), stopped, (signal) => prepare(signal).execute()),
    failed: (error) => prepare(AbortSignal.timeout(0)).failed(error),
  }
}

function make<Value>(Class: new (...dependencies: never[]) => Value): Promise<Value> {
  return app.container.make(Class as new () => Value) as Promise<Value>
}

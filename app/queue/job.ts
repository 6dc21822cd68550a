import string from '@adonisjs/core/helpers/string'
import type { QueryClientContract, TransactionClientContract } from '@adonisjs/lucid/types/database'
import type { QueueName } from '#config/queue'
import type { Execution } from '#core/execution_context'
import type { Facts } from '#queue/domain_event'
import { handleOnce } from '#queue/worker/handle_once'
import { JobDispatch } from '#queue/bus/job_dispatch'

export interface JobOptions {
  queue?: QueueName
  /** How often it may be tried before it becomes a dead letter; 8 */
  attempts?: number
  /** Then `context.signal` aborts and, a little later, the try has failed; '10m' */
  timeout?: string
  /** Jobs of the platform run outside any tenant, where no tenant query works; 'tenant' */
  scope?: 'tenant' | 'platform'
}

export interface JobContext extends Execution {
  /** The same over all tries: the idempotency key for effects outside the database */
  id: string
  /** Starts at 1 */
  attempt: number
  signal: AbortSignal
}

/** What is expected to happen is a value; only surprises are exceptions and count as failures. */
export type Outcome = { kind: 'snooze'; ms: number } | { kind: 'discard'; reason: string }

/**
 * Work for later, at least once, in its tenant. `payload` carries ids, never rows: load what you
 * need when you run, because it may have changed. Name it in the imperative; the class name is
 * stored, so a renamed job loses what waits for it.
 *
 * @example await RenderCertificate.dispatch({ certificateId }, trx).in('5m')
 */
export abstract class Job<Payload extends Facts<Payload> = Record<never, never>> {
  static options: JobOptions = {}

  declare readonly payload: Payload
  declare readonly context: JobContext

  /** With `trx` the job exists when the transaction commits; without, as soon as it is awaited. */
  static dispatch<Payload extends Facts<Payload>>(
    this: JobClass & (new (...dependencies: never[]) => Job<Payload>),
    payload: Payload,
    trx?: QueryClientContract
  ): JobDispatch {
    return new JobDispatch(this, payload, trx)
  }

  abstract execute(): Promise<Outcome | void>

  /** After the last try, when the job has become a dead letter. */
  async failed(_error: Error): Promise<void> {}

  /** Effects in the database that must not happen twice although a job may run twice. */
  protected once(effect: (trx: TransactionClientContract) => Promise<void>): Promise<void> {
    return handleOnce({ id: this.context.id, handler: this.constructor.name }, effect)
  }

  /** Not yet: try again later, without counting this try. */
  protected snooze(duration: string): Outcome {
    return { kind: 'snooze', ms: string.milliseconds.parse(duration) }
  }

  /** No longer needed: end without a failure. */
  protected discard(reason: string): Outcome {
    return { kind: 'discard', reason }
  }
}

export interface JobClass {
  readonly name: string
  options: JobOptions
  new (...dependencies: never[]): Pick<Job, 'execute' | 'failed'>
}

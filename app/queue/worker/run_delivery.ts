import logger from '@adonisjs/core/services/logger'
import { bySystem, executionContext } from '#core/execution_context'
import { failPoint } from '#core/fail_points'
import { tenantContext } from '#core/tenant_context'
import { SettleDelivery } from '#queue/actions/settle_delivery'
import { StartDelivery, type Delivery } from '#queue/actions/start_delivery'
import { AttemptsExhausted } from '#queue/errors'
import { performanceOf, type Performance } from '#queue/worker/perform'
import type { DeliveryKey } from '#queue/worker/handle_once'

const SUSPENDED_MS = 60_000
const never = new AbortController().signal

export interface Result {
  kind: 'gone' | 'done' | 'snoozed' | 'discarded' | 'failed' | 'dead'
  error?: Error
}

/**
 * One try of one delivery: start (counted), run as its tenant and in the name of its cause, settle.
 * Every end is written to the database, so Redis may forget all of it at any time.
 */
export class RunDelivery {
  readonly #settle = new SettleDelivery()

  async handle(key: DeliveryKey, stopped: AbortSignal = never): Promise<Result> {
    const delivery = await new StartDelivery().handle(key)
    if (!delivery) {
      return { kind: 'gone' }
    }
    failPoint('job.started')
    if (delivery.tenant && delivery.tenant.status !== 'active') {
      await this.#settle.snooze(delivery, SUSPENDED_MS)
      return { kind: 'snoozed' }
    }
    return this.#inItsContext(delivery, () => this.#try(delivery, stopped))
  }

  #inItsContext<Value>(delivery: Delivery, callback: () => Promise<Value>): Promise<Value> {
    const { tenant, metadata } = delivery
    return executionContext.run({ ...bySystem, ...metadata }, () =>
      tenant ? tenantContext.run(tenant, callback) : tenantContext.outside(callback)
    )
  }

  async #try(delivery: Delivery, stopped: AbortSignal): Promise<Result> {
    let performance: Performance | undefined
    try {
      performance = await performanceOf(delivery)
      if (delivery.attempts > performance.maxAttempts) {
        throw new AttemptsExhausted()
      }
      return await this.#perform(delivery, performance, stopped)
    } catch (error) {
      return this.#fail(delivery, asError(error), performance)
    }
  }

  async #perform(
    delivery: Delivery,
    performance: Performance,
    stopped: AbortSignal
  ): Promise<Result> {
    const outcome = await performance.run(stopped)
    if (outcome?.kind === 'snooze') {
      await this.#settle.snooze(delivery, outcome.ms)
      return { kind: 'snoozed' }
    }
    await this.#settle.complete(delivery)
    failPoint('job.finished')
    if (outcome?.kind === 'discard') {
      logger.info({ job: delivery.handler, id: delivery.id, ...outcome }, 'job discarded')
      return { kind: 'discarded' }
    }
    return { kind: 'done' }
  }

  async #fail(delivery: Delivery, error: Error, performance?: Performance): Promise<Result> {
    const isLast = delivery.attempts >= (performance?.maxAttempts ?? 8)
    const line = { err: error, job: delivery.handler, id: delivery.id, try: delivery.attempts }
    if (!isLast) {
      logger.warn(line, 'job failed, will be tried again')
      await this.#settle.retry(delivery, error)
      return { kind: 'failed', error }
    }
    logger.error(line, 'job failed for good')
    await this.#settle.bury(delivery, error)
    await performance?.failed(error).catch((err) => logger.error({ err }, 'failed() failed'))
    return { kind: 'dead', error }
  }
}

function asError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(String(thrown))
}

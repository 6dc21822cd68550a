import BeeQueue from 'bee-queue'
import logger from '@adonisjs/core/services/logger'
import lua from 'bee-queue/lib/lua/index.js'
import queueConfig, { type QueueName } from '#config/queue'
import type { DeliveryKey } from '#queue/worker/handle_once'

/** What bee-queue keeps to itself and a worker that outlives its Redis needs. */
interface Internals {
  client: { ready: boolean; on(event: 'ready', listener: () => void): void } | null
  activeJobs: Set<Promise<unknown>>
}

/**
 * One queue in Redis. It only carries keys from the relay to whichever worker is free; what a job
 * is, when it is due and how often it was tried stands in PostgreSQL. So nothing is ever delayed or
 * retried here (`activateDelayedJobs` and `retries` stay off), nothing is kept, and a job whose
 * worker died is found by the check for stalled jobs, which bee-queue runs only when asked.
 */
export class RedisChannel {
  #isClosing = false
  #queue: BeeQueue<DeliveryKey>

  constructor(readonly name: QueueName) {
    this.#queue = this.#open()
  }

  get isReady(): boolean {
    return this.#internals.client?.ready ?? false
  }

  get activeCount(): number {
    return this.#internals.activeJobs.size
  }

  async ready(): Promise<void> {
    await this.#queue.ready()
  }

  /** A key that is there already is not added again. @throws when Redis did not take them all */
  async send(keys: DeliveryKey[]): Promise<void> {
    const jobs = keys.map(({ id, handler }) =>
      this.#queue.createJob({ id, handler }).setId(`${id}/${handler}`)
    )
    const errors = await this.#queue.saveAll(jobs)
    for (const error of errors.values()) {
      throw error
    }
  }

  async waitingCount(): Promise<number> {
    const { waiting } = await this.#queue.checkHealth()
    return waiting
  }

  /** @param handle must not reject: its failures are its own business */
  async consume(concurrency: number, handle: (key: DeliveryKey) => Promise<void>): Promise<void> {
    await this.#queue.ready()
    await this.#queue.checkStalledJobs(queueConfig.stallMs / 2)
    this.#queue.process<void>(concurrency, ({ data }) => handle(data))
  }

  /** Takes no more, waits for what runs. @throws when it takes longer than `timeoutMs` */
  async close(timeoutMs: number): Promise<void> {
    this.#isClosing = true
    await (this.isReady ? this.#queue.close(timeoutMs) : undefined)
  }

  get #internals(): Internals {
    return this.#queue as unknown as Internals
  }

  #open(): BeeQueue<DeliveryKey> {
    const queue = new BeeQueue<DeliveryKey>(this.name, {
      prefix: queueConfig.prefix,
      redis: { ...queueConfig.redis, retry_strategy: this.#retryIn },
      stallInterval: queueConfig.stallMs,
      removeOnSuccess: true,
      removeOnFailure: true,
      getEvents: false,
      sendEvents: false,
      storeJobs: false,
    })
    queue.on('error', (err) => logger.warn({ err, queue: this.name }, 'redis'))
    queue.on('stalled', (job) => logger.warn({ job, queue: this.name }, 'its worker died'))
    queue.on('ready', () => this.#internals.client?.on('ready', this.#restoreScripts))
    return queue
  }

  /** A Redis that was restarted has forgotten the scripts, which bee-queue calls by their hash. */
  #restoreScripts = () => {
    lua
      .buildCache(this.#internals.client)
      .catch((err) => logger.warn({ err, queue: this.name }, 'redis scripts'))
  }

  /** node-redis would go on connecting after the end. */
  #retryIn = (state: { attempt: number }) =>
    this.#isClosing ? undefined : queueConfig.redis.retry_strategy(state)
}

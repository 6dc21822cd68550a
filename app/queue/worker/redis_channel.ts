import BeeQueue from 'bee-queue'
import logger from '@adonisjs/core/services/logger'
import lua from 'bee-queue/lib/lua/index.js'
import queueConfig, { type QueueName } from '#config/queue'
import type { DeliveryKey } from '#queue/worker/handle_once'

const ALL = { start: 0, end: -1 }

/** A command that finds no connection waits for one; whoever sent it must not. */
const PATIENCE_MS = 5_000

/** What bee-queue keeps to itself and a worker that outlives its Redis needs. */
interface Internals {
  client: { ready: boolean; on(event: 'ready', listener: () => void): void } | null
  _doStalledJobCheck(): Promise<number>
  _redisFailureRetryDelay: number
}

/**
 * One queue in Redis. It only carries keys from the relay to whichever worker is free; what a job
 * is, when it is due and how often it was tried stands in PostgreSQL. So nothing is ever delayed or
 * retried here (`activateDelayedJobs` and `retries` stay off), nothing is kept, and a job whose
 * worker died is found by the check for stalled jobs, which bee-queue runs only when asked.
 */
export class RedisChannel {
  /** A new connection: what was on the way may be lost. The relay sends it again and says so. */
  isFresh = false

  #isClosing = false
  #hasScripts = false
  #wasReady = false
  #queue: BeeQueue<DeliveryKey>

  constructor(readonly name: QueueName) {
    this.#queue = this.#open()
  }

  get isReady(): boolean {
    return this.#hasScripts && (this.#internals.client?.ready ?? false)
  }

  /** A key that is there already is not added again. @throws when Redis did not take them all */
  async send(keys: DeliveryKey[]): Promise<void> {
    const jobs = keys.map((key) => this.#queue.createJob(key).setId(idOf(key)))
    const errors = await inTime(this.#queue.saveAll(jobs))
    for (const error of errors.values()) {
      throw error
    }
  }

  /** Those that some worker took from Redis and never began: their place is free again. */
  async takeBack(keys: DeliveryKey[]): Promise<void> {
    const taken = await (keys.length > 0 ? inTime(this.#queue.getJobs('active', ALL)) : [])
    const ids = new Set(keys.map(idOf))
    const lost = taken.filter(({ id }) => ids.has(id))
    await inTime(Promise.all(lost.map(({ id }) => this.#queue.removeJob(id))))
  }

  /** @param handle must not reject: its failures are its own business */
  async consume(concurrency: number, handle: (key: DeliveryKey) => Promise<void>): Promise<void> {
    await this.#queue.ready()
    await this.#queue.checkStalledJobs(queueConfig.stallMs / 2)
    this.#withoutCheck(() => {
      this.#queue.process<void>(concurrency, ({ data }) => handle(data))
    })
  }

  /** `process` checks once more and, if just that check fails, never takes a job. */
  #withoutCheck(begin: () => void): void {
    const queue = this.#internals
    const check = queue._doStalledJobCheck
    queue._doStalledJobCheck = async () => 0
    begin()
    queue._doStalledJobCheck = check
  }

  /** Takes no more, waits for what runs. @throws when it takes longer than `timeoutMs` */
  async close(timeoutMs: number): Promise<void> {
    this.#isClosing = true
    await (this.#wasReady ? this.#queue.close(timeoutMs) : undefined)
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
    queue.on('error', (err) => {
      logger.warn({ err, queue: this.name }, 'redis')
      this.#internals._redisFailureRetryDelay = 0
    })
    queue.on('stalled', (job) => logger.warn({ job, queue: this.name }, 'its worker died'))
    queue.on('ready', () => {
      this.#internals.client?.on('ready', this.#restoreScripts)
      this.isFresh = this.#hasScripts = this.#wasReady = true
    })
    return queue
  }

  /** A Redis that was restarted has forgotten the scripts, which bee-queue calls by their hash. */
  #restoreScripts = async () => {
    this.#hasScripts = false
    try {
      await lua.buildCache(this.#internals.client)
      this.isFresh = this.#hasScripts = true
    } catch (err) {
      logger.warn({ err, queue: this.name }, 'redis scripts')
      setTimeout(this.#restoreScripts, 1_000).unref()
    }
  }

  /** node-redis would go on connecting after the end. */
  #retryIn = (state: { attempt: number }) =>
    this.#isClosing ? undefined : queueConfig.redis.retry_strategy(state)
}

async function inTime<Value>(answer: Promise<Value>): Promise<Value> {
  const { promise: timeout, reject } = Promise.withResolvers<never>()
  const alarm = setTimeout(() => reject(new Error('Redis does not answer')), PATIENCE_MS)
  try {
    return await Promise.race([answer, timeout])
  } finally {
    clearTimeout(alarm)
  }
}

function idOf({ id, handler }: DeliveryKey): string {
  return `${id}/${handler}`
}

import { setTimeout as sleep } from 'node:timers/promises'
import logger from '@adonisjs/core/services/logger'
import queueConfig, { type QueueName } from '#config/queue'
import { BellListener } from '#queue/worker/bell_listener'
import type { DeliveryKey } from '#queue/worker/handle_once'
import { Heartbeat } from '#queue/worker/heartbeat'
import { Leases } from '#queue/worker/leases'
import { RedisChannel } from '#queue/worker/redis_channel'
import { Relay } from '#queue/worker/relay'
import { RunDelivery } from '#queue/worker/run_delivery'
import { Scheduler } from '#queue/scheduler/scheduler'

/** So long before the end jobs that listen to their signal are asked to stop. */
const ASK_MS = 5_000

/** Relay, scheduler and the jobs themselves in one process; any number of them run side by side. */
export class Worker {
  readonly #stopped = new AbortController()
  readonly #channels: RedisChannel[]
  readonly #relay: Relay
  readonly #bell: BellListener
  readonly #leases = new Leases()
  readonly #scheduler: Scheduler
  readonly #heartbeat = new Heartbeat()

  constructor(queues: QueueName[]) {
    this.#channels = queues.map((name) => new RedisChannel(name))
    this.#relay = new Relay(this.#channels)
    this.#bell = new BellListener(() => this.#relay.ring())
    this.#scheduler = new Scheduler(() => this.#relay.ring())
  }

  start(): void {
    this.#heartbeat.start()
    this.#leases.start()
    this.#relay.start()
    this.#bell.start()
    this.#scheduler.start()
    for (const channel of this.#channels) {
      void this.#consume(channel)
    }
  }

  /** Takes nothing new, lets what runs come to its end, within `queueConfig.closeMs`. */
  async stop(): Promise<void> {
    const asking = setTimeout(() => this.#stopped.abort(), queueConfig.closeMs - ASK_MS)
    await Promise.all([this.#scheduler.stop(), this.#bell.stop(), this.#relay.stop()])
    const closings = this.#channels.map((channel) => channel.close(queueConfig.closeMs))
    for (const closing of await Promise.allSettled(closings)) {
      if (closing.status === 'rejected') {
        logger.warn({ err: closing.reason }, 'jobs were cut off and will run again')
      }
    }
    clearTimeout(asking)
    await this.#leases.stop()
    await this.#heartbeat.stop().catch((err) => logger.warn({ err }, 'still listed as alive'))
  }

  /** Redis may come later than the worker, or go away while it begins. */
  async #consume(channel: RedisChannel): Promise<void> {
    const { concurrency } = queueConfig.queues[channel.name]
    while (!this.#stopped.signal.aborted) {
      try {
        await channel.consume(concurrency, (key) => this.#run(key))
        this.#relay.ring()
        return
      } catch (err) {
        logger.warn({ err, queue: channel.name }, 'cannot take jobs yet')
        await sleep(1_000)
      }
    }
  }

  async #run(key: DeliveryKey): Promise<void> {
    try {
      await this.#leases.hold(key, () => new RunDelivery().handle(key, this.#stopped.signal))
    } catch (err) {
      logger.error({ err, ...key }, 'the end of a try could not be written, it will come back')
    }
    this.#relay.ring()
  }
}

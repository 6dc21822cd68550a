import logger from '@adonisjs/core/services/logger'
import queueConfig, { type QueueName } from '#config/queue'
import { failPoint } from '#core/fail_points'
import { ClaimDeliveries } from '#queue/actions/claim_deliveries'
import { ReturnDeliveries } from '#queue/actions/return_deliveries'
import { UnpackOutbox } from '#queue/actions/unpack_outbox'
import type { DeliveryKey } from '#queue/worker/handle_once'
import { Loop } from '#queue/worker/loop'
import type { RedisChannel } from '#queue/worker/redis_channel'

/** Every job that ends rings: what ends within this is made up for at once. */
const GAP_MS = 10

/**
 * The life of a fact: (1) `publish` writes it to the outbox in the transaction of its cause.
 * (2) The relay turns it into deliveries. (3) It marks as many as the window allows as sent, turn
 * by turn over the tenants, and (4) gives their keys to Redis. (5) A worker starts the delivery in
 * the database, runs it and deletes it. Whoever dies between two steps, the row says what is left:
 * what was sent and not heard of is sent again, which Redis ignores while it still has it.
 */
export class Relay {
  readonly #channels: RedisChannel[]
  readonly #forward: Loop
  readonly #resend: Loop

  constructor(channels: RedisChannel[]) {
    this.#channels = channels
    const { pollMs, stallMs } = queueConfig
    this.#forward = new Loop({
      name: 'relay',
      everyMs: pollMs,
      gapMs: GAP_MS,
      work: () => this.#fill(),
    })
    this.#resend = new Loop({ name: 'resend', everyMs: stallMs, work: () => this.#resendOld() })
  }

  start(): void {
    this.#forward.start()
    this.#resend.start()
  }

  ring(): void {
    this.#forward.ring()
  }

  async stop(): Promise<void> {
    await Promise.all([this.#forward.stop(), this.#resend.stop()])
  }

  async #fill(): Promise<boolean> {
    let moved = await new UnpackOutbox().handle()
    for (const channel of this.#channels.filter(({ isReady }) => isReady)) {
      if (channel.isFresh) {
        await this.#sendAgain(channel, 0)
        channel.isFresh = false
      }
      const keys = await new ClaimDeliveries().handle(channel.name, windowOf(channel.name))
      await this.#send(channel, keys)
      moved += keys.length
    }
    return moved > 0
  }

  async #send(channel: RedisChannel, keys: DeliveryKey[]): Promise<void> {
    if (keys.length === 0) {
      return
    }
    try {
      await channel.send(keys)
      failPoint('relay.sent')
    } catch (err) {
      logger.warn({ err, queue: channel.name }, 'redis did not take the jobs')
      await new ReturnDeliveries().handle(keys)
    }
  }

  async #resendOld(): Promise<void> {
    for (const channel of this.#channels.filter(({ isReady }) => isReady)) {
      await this.#sendAgain(channel, queueConfig.stallMs)
    }
  }

  async #sendAgain(channel: RedisChannel, forMs: number): Promise<void> {
    const keys = await new ReturnDeliveries().listUnheard(channel.name, forMs)
    await channel.takeBack(keys)
    await this.#send(channel, keys)
  }
}

function windowOf(name: QueueName): number {
  return queueConfig.queues[name].window
}

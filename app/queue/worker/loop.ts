import { setTimeout as sleep } from 'node:timers/promises'
import logger from '@adonisjs/core/services/logger'

const MAX_PAUSE_MS = 5_000

export interface LoopOptions {
  name: string
  everyMs: number
  /** So long at least between two beginnings, however often the bell rings; 0 */
  gapMs?: number
  /** Answers true when there is more to do at once */
  work(): Promise<boolean | void>
}

/**
 * Does something again and again, sooner when the bell rings. What fails is tried again a little
 * later for as long as it takes: a database that went away comes back.
 */
export class Loop {
  readonly #options: LoopOptions
  #bell = Promise.withResolvers<void>()
  #isStopping = false
  #failures = 0
  #ended: Promise<void> | undefined

  constructor(options: LoopOptions) {
    this.#options = options
  }

  start(): this {
    this.#ended ??= this.#run()
    return this
  }

  ring(): void {
    this.#bell.resolve()
  }

  /** Resolves when what is being done now is done. */
  async stop(): Promise<void> {
    this.#isStopping = true
    this.ring()
    await this.#ended
  }

  async #run(): Promise<void> {
    while (!this.#isStopping) {
      const began = Date.now()
      this.#bell = Promise.withResolvers()
      const hasMore = await this.#once()
      if (!hasMore) {
        await this.#rest()
      }
      await this.#keepGap(began)
    }
  }

  async #once(): Promise<boolean> {
    const { name, work } = this.#options
    try {
      const hasMore = await work()
      if (this.#failures > 0) {
        logger.info({ loop: name }, 'goes on again')
      }
      this.#failures = 0
      return hasMore === true
    } catch (err) {
      if (this.#failures === 0) {
        logger.error({ loop: name, err }, 'interrupted, will try again')
      }
      this.#failures += 1
      return false
    }
  }

  async #rest(): Promise<void> {
    const { everyMs } = this.#options
    const pause = this.#failures > 0 ? Math.min(250 * 2 ** this.#failures, MAX_PAUSE_MS) : everyMs
    const alarm = setTimeout(() => this.#bell.resolve(), pause)
    await (this.#isStopping ? undefined : this.#bell.promise)
    clearTimeout(alarm)
  }

  async #keepGap(began: number): Promise<void> {
    const left = began + (this.#options.gapMs ?? 0) - Date.now()
    if (left > 0 && !this.#isStopping) {
      await sleep(left)
    }
  }
}

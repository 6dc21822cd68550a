import string from '@adonisjs/core/helpers/string'
import type { QueryClientContract } from '@adonisjs/lucid/types/database'
import { platformConnection, tenantConnection } from '#core/database/connections'
import { newId } from '#core/shared/id'
import { appendToOutbox } from '#queue/bus/append_to_outbox'
import { JobOutOfScope } from '#queue/errors'
import type { JobClass } from '#queue/job'

/** Waits to be awaited, so that `.in()` and `.at()` can still say when. Resolves to the job's id. */
export class JobDispatch implements PromiseLike<string> {
  #delayMs = 0

  constructor(
    private readonly job: JobClass,
    private readonly payload: object,
    private readonly client?: QueryClientContract
  ) {}

  /** @param duration for instance '30s', '5m', '2h', '1d' */
  in(duration: string): this {
    this.#delayMs = string.milliseconds.parse(duration)
    return this
  }

  at(moment: Date): this {
    this.#delayMs = Math.max(0, moment.getTime() - Date.now())
    return this
  }

  then<Fulfilled = string, Rejected = never>(
    onFulfilled?: ((id: string) => Fulfilled | PromiseLike<Fulfilled>) | null,
    onRejected?: ((reason: unknown) => Rejected | PromiseLike<Rejected>) | null
  ): Promise<Fulfilled | Rejected> {
    return this.#append().then(onFulfilled, onRejected)
  }

  async #append(): Promise<string> {
    const { name, options } = this.job
    const own = options.scope === 'platform' ? platformConnection : tenantConnection
    const id = newId()
    const entry = {
      id,
      kind: 'job' as const,
      name,
      handlers: [name],
      queue: options.queue ?? 'default',
      aggregateId: null,
      payload: this.payload,
      delayMs: this.#delayMs,
    }
    const client = this.client ?? own()
    if (options.scope === 'platform' && client.connectionName !== 'platform') {
      throw new JobOutOfScope({ params: { handler: name } })
    }
    await appendToOutbox(entry, client)
    return id
  }
}

import { platformConnection } from '#core/database/connections'

export const CHANNEL = 'bus'

/** Many commits within this time ring once. */
const GATHER_MS = 10

/**
 * Tells the relays that there is something to fetch. It rings after the commit, on a connection of
 * its own: a NOTIFY inside the transactions would make them commit one after another. A bell that
 * nobody hears costs a second, because relays look by themselves.
 */
class Doorbell {
  #pending: NodeJS.Timeout | undefined
  #ringing: Promise<void> = Promise.resolve()

  ring(): void {
    this.#pending ??= setTimeout(() => {
      this.#pending = undefined
      this.#ringing = this.#notify().catch(() => {})
    }, GATHER_MS).unref()
  }

  /** Before the connections close: a command that ends would wait seconds for one it cannot get. */
  async rest(): Promise<void> {
    clearTimeout(this.#pending)
    this.#pending = undefined
    await this.#ringing
  }

  async #notify(): Promise<void> {
    await platformConnection().rawQuery('select pg_notify(?, ?)', [CHANNEL, ''])
  }
}

export const doorbell = new Doorbell()

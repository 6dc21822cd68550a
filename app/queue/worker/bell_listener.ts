import db from '@adonisjs/lucid/services/db'
import type { PostgreConfig } from '@adonisjs/lucid/types/database'
import pg from 'pg'
import { CHANNEL } from '#queue/bus/doorbell'
import { Loop } from '#queue/worker/loop'

/**
 * Hears that something was committed. It has a connection of its own, outside the pool, because it
 * listens for as long as the worker lives.
 */
export class BellListener {
  #client: pg.Client | undefined
  readonly #onRing: () => void
  readonly #loop = new Loop({ name: 'bell', everyMs: 10_000, work: () => this.#keepConnected() })

  constructor(onRing: () => void) {
    this.#onRing = onRing
  }

  start(): void {
    this.#loop.start()
  }

  async stop(): Promise<void> {
    await this.#loop.stop()
    this.#client?.end().catch(() => {})
  }

  /** The query notices a connection that is half dead. */
  async #keepConnected(): Promise<void> {
    if (this.#client) {
      await this.#client.query('select 1')
      return
    }
    const client = new pg.Client(connection())
    client.on('notification', this.#onRing)
    client.on('error', () => this.#lose(client))
    client.on('end', () => this.#lose(client))
    await client.connect()
    await client.query(`listen ${CHANNEL}`)
    this.#client = client
    this.#onRing()
  }

  #lose(client: pg.Client): void {
    if (this.#client === client) {
      this.#client = undefined
      this.#loop.ring()
    }
  }
}

function connection(): pg.ClientConfig {
  const { config } = db.manager.get('platform') ?? {}
  const { connection: settings } = config as PostgreConfig
  return { ...(settings as pg.ClientConfig), application_name: 'belgenet-bell', keepAlive: true }
}

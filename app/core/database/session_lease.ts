import { PrefixedQuery, type QueryCallback, type QueryConfig } from '#core/database/prefixed_query'

/** A `pg` client as knex pools it; knex throws away what carries `__knex__disposed`. */
export interface PooledClient {
  query(config: QueryConfig | PrefixedQuery, values?: unknown, callback?: QueryCallback): unknown
  getTransactionStatus?(): string | null
  __knex__disposed?: unknown
}

type Ask = PooledClient['query']

/** As knex begins a transaction, and what it is answered */
const BEGIN = 'BEGIN;'
const BEGUN = { command: 'BEGIN', rowCount: null, oid: null, rows: [], fields: [] }

const leases = new WeakMap<PooledClient, SessionLease>()

/**
 * One use of a pooled connection. The first query prepares the session in its own message, and begins
 * the transaction when there is one: neither costs a way to the database of its own. Where that fails
 * the query has not run, and nothing else runs before the connection is thrown away.
 */
export class SessionLease {
  #prefix: string[]
  #failure: Error | undefined

  private constructor(
    private readonly client: PooledClient,
    private readonly ask: Ask,
    private readonly session: readonly string[]
  ) {
    this.#prefix = [...session]
  }

  /** @param session statements that make the connection what this use needs */
  static begin(client: PooledClient, session: readonly string[]): void {
    const earlier = leases.get(client)
    const ask = earlier?.ask ?? client.query.bind(client)
    leases.set(client, new SessionLease(client, ask, session))
    if (!earlier) {
      client.query = (...args) => leases.get(client)?.query(...args)
    }
  }

  query(...[config, values, callback]: Parameters<Ask>): unknown {
    const isShort = typeof values === 'function'
    const done = isShort ? (values as QueryCallback) : callback
    if (this.#failure) {
      return done ? process.nextTick(done, this.#failure) : Promise.reject(this.#failure)
    }
    if (this.#prefix.length === 0 || config instanceof PrefixedQuery) {
      return this.ask(config, values, callback)
    }
    if (typeof config === 'object' && 'submit' in config) {
      throw new TypeError('A cursor cannot be the first query of a connection')
    }
    if (done && textOf(config) === BEGIN) {
      this.#prefix.push('begin')
      return process.nextTick(done, null, BEGUN)
    }
    return this.#askFirst(config, isShort ? undefined : values, done)
  }

  #askFirst(config: QueryConfig, values: unknown, done?: QueryCallback): unknown {
    const answer = Promise.withResolvers<unknown>()
    const settle: QueryCallback = (error, result) =>
      error ? answer.reject(error) : answer.resolve(result)
    const query: PrefixedQuery = new PrefixedQuery(
      this.#prefix,
      config,
      values,
      (error, result) => {
        if (error) {
          this.#fail(error, query)
        }
        ;(done ?? settle)(error, result)
      }
    )
    this.#prefix = []
    this.ask(query)
    return done ? undefined : answer.promise
  }

  /** A query that failed outside a transaction has taken the session with it: they were one. */
  #fail(error: Error, { isPrefixOpen, prefix }: PrefixedQuery): void {
    if (isPrefixOpen) {
      this.#failure = error
      this.client.__knex__disposed = error
    } else if (prefix.length === this.session.length) {
      this.#prefix = [...this.session]
    }
  }
}

function textOf(config: QueryConfig): string | undefined {
  return typeof config === 'string' ? config : config.text
}

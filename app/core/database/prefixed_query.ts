import pg from 'pg'

/** What a query of `pg` is beyond its published types: the client calls these as answers come in. */
interface SubmittedQuery {
  text: string
  callback?: QueryCallback
  requiresPreparation(): boolean
  submit(connection: pg.Connection): Error | null
  handleCommandComplete(message: unknown, connection: pg.Connection): void
  handleError(error: Error, connection: pg.Connection): void
}

export type QueryConfig = string | pg.QueryConfig
export type QueryCallback = (error: Error | null, result?: unknown) => void

const Query = pg.Query as unknown as new (
  config: QueryConfig,
  values?: unknown,
  callback?: QueryCallback
) => SubmittedQuery

/**
 * A query that travels behind other statements in one message and one implicit transaction: when one
 * of them fails, the server skips whatever follows. Saves them a way of their own to the database.
 */
export class PrefixedQuery extends Query {
  #missing: number

  /** @param prefix statements without parameters that give no rows */
  constructor(
    readonly prefix: readonly string[],
    ...query: ConstructorParameters<typeof Query>
  ) {
    super(...query)
    this.#missing = prefix.length
  }

  /** Whether something before the query itself has not succeeded; the query has not run then. */
  get isPrefixOpen(): boolean {
    return this.#missing > 0
  }

  submit(connection: pg.Connection): Error | null {
    if (!this.requiresPreparation()) {
      this.text = [...this.prefix, this.text].join('; ')
      return super.submit(connection)
    }
    connection.stream.cork()
    try {
      for (const text of this.prefix) {
        connection.parse({ text } as pg.QueryParse, true)
        connection.bind({} as pg.BindConfig, true)
        connection.execute({} as pg.ExecuteConfig, true)
      }
      return super.submit(connection)
    } finally {
      connection.stream.uncork()
    }
  }

  handleCommandComplete(message: unknown, connection: pg.Connection): void {
    if (this.isPrefixOpen) {
      this.#missing -= 1
    } else {
      super.handleCommandComplete(message, connection)
    }
  }
}

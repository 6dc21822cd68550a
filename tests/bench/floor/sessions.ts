import pg from 'pg'

export interface Place {
  schema: string
  role: string
}

export type Session = pg.PoolClient

/** As many connections as the product has */
const MAX = 10

/** The owner's connections; the path is set when it is another tenant's turn. */
const bare = new pg.Pool({
  connectionString: process.env.DATABASE_URL,
  application_name: 'floor-bare',
  max: MAX,
})
const paths = new WeakMap<Session, string>()

export async function bareSession<Result>(
  { schema }: Place,
  work: (session: Session) => Promise<Result>
): Promise<Result> {
  const session = await bare.connect()
  try {
    if (paths.get(session) !== schema) {
      await session.query(`set search_path = "${schema}", extensions`)
      paths.set(session, schema)
    }
    return await work(session)
  } finally {
    session.release()
  }
}

/** The application's connections, which take the tenant's role and path each time, as the product's. */
const alike = new pg.Pool({
  connectionString: process.env.FLOOR_APP_URL,
  application_name: 'floor-alike',
  max: MAX,
})

export async function alikeSession<Result>(
  { schema, role }: Place,
  work: (session: Session) => Promise<Result>
): Promise<Result> {
  const session = await alike.connect()
  try {
    await session.query(`set role "${role}"; set search_path = "${schema}", extensions`)
    return await work(session)
  } finally {
    session.release()
  }
}

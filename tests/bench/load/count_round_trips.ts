import pg from 'pg'

/** What ends a message to the server that it answers: a simple query, or the Sync of an extended one. */
const ends = ['query', 'sync'] as const

type Sends = Record<(typeof ends)[number], (...args: unknown[]) => unknown>

/** How often this process waits for the database while the work runs, BEGIN and COMMIT included. */
export async function countRoundTrips(work: () => Promise<unknown>): Promise<number> {
  const connection = pg.Connection.prototype as unknown as Sends
  const originals = ends.map((name) => connection[name])
  let count = 0
  ends.forEach((name, index) => {
    connection[name] = function (this: unknown, ...args) {
      count += 1
      return originals[index].apply(this, args)
    }
  })
  try {
    await work()
  } finally {
    ends.forEach((name, index) => (connection[name] = originals[index]))
  }
  return count
}

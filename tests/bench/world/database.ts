import pg from 'pg'

/**
 * An empty database of its own beside the given one: what is measured depends on what lies in it.
 *
 * @returns its URL
 */
export async function emptyDatabase(url: string): Promise<string> {
  const own = new URL(url)
  own.pathname = `${own.pathname}_bench`
  const name = decodeURIComponent(own.pathname.slice(1))
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(`drop database if exists "${name}" with (force)`)
    await client.query(`create database "${name}"`)
  } finally {
    await client.end()
  }
  return own.href
}

import 'reflect-metadata'
import { parseArgs } from 'node:util'
import { freePort } from '#tests/support/free_port'
import { emptyDatabase } from '#tests/bench/world/database'

/**
 * `npm run bench -- <names> [--full] [--write]`: measures, prints tables, writes them into
 * docs/benchmarks.md. Exit code 1 when a ratio misses its target by more than noise explains.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { full: { type: 'boolean' }, write: { type: 'boolean' } },
})
process.env.DATABASE_URL = await emptyDatabase(process.env.DATABASE_URL ?? '')
process.env.PORT = String(await freePort())

const { bootApplication } = await import('#tests/bench/world/application')
const stop = await bootApplication()
try {
  const { measure } = await import('#tests/bench/measure')
  process.exitCode = await measure(positionals, { full: false, write: false, ...values })
} finally {
  await stop()
}

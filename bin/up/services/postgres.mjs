import { join } from 'node:path'
import { releasePort } from '../system/ports.mjs'
import { waitFor } from '../system/processes.mjs'
import { postgresBinaries } from './postgres_binaries.mjs'
import { AS_ROOT, prepareCluster, serverOptions } from './postgres_cluster.mjs'
import { acceptsConnections } from './postgres_ready.mjs'

const SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: 200,
  // One tenant's whole schema is made or dropped in a transaction: some 2,600 locks at once.
  max_locks_per_transaction: 256,
}
/** A schema a tenant means a great many files: syncing them one by one after a crash takes minutes. */
const LINUX_SETTINGS = { recovery_init_sync_method: 'syncfs' }
/** Test data may be lost with the machine; it must not cost the time of keeping it. */
const THROWAWAY_SETTINGS = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }

/**
 * Starts our own PostgreSQL for the database of `url`, with its data in `folder`.
 * @param options.throwaway for tests: empty at first, fast instead of safe
 */
export async function startPostgres({ children, url, folder, throwaway, onDeath }) {
  const binaries = postgresBinaries({ othersMustReach: AS_ROOT, copies: folder })
  const cluster = join(folder, 'pg')
  await prepareCluster({ children, binaries, cluster, url, throwaway })

  const { port } = new URL(url)
  await releasePort(port)
  const args = ['-D', cluster, ...settingsFor(port, throwaway)]
  const part = children.start('postgres', join(binaries, 'postgres'), args, {
    ...serverOptions(cluster),
    onDeath,
    // SIGINT ends sessions at once; SIGTERM would wait for every client to leave.
    stop: { signal: 'SIGINT', graceMs: 10_000 },
  })
  await waitFor(() => acceptsConnections(port), {
    timeoutMs: 60_000,
    gaveUp: () => part.ending,
    failure: () => new Error(`PostgreSQL did not start:\n${part.tail()}`),
  })
  return part
}

function settingsFor(port, throwaway) {
  const settings = {
    ...SETTINGS,
    ...(process.platform === 'linux' ? LINUX_SETTINGS : {}),
    ...(throwaway ? THROWAWAY_SETTINGS : {}),
    port,
  }
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
}

import {
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { shortHash } from '../system/paths.mjs'
import { processesIn, send, stopProcess, waitUntilGone } from '../system/processes.mjs'

/** PostgreSQL refuses to run as root: then it runs as `nobody`, who must reach all that it touches. */
const NOBODY = 65_534
export const AS_ROOT = process.getuid?.() === 0

/** Lies in the cluster: a hash of the password that its owner has. */
const PASSWORD_STAMP = 'belgenet.password'

/**
 * Makes the data folder of a server ready to be started: made when there is none, its owner's password
 * the one of `url`, nobody else's server on it.
 * @param options.binaries  the folder of `initdb` and `postgres`
 * @param options.throwaway begin with an empty one
 */
export async function prepareCluster({ children, binaries, cluster, url, throwaway }) {
  await stopLeftover(cluster)
  if (throwaway) rmSync(cluster, { recursive: true, force: true })

  const { username, password, pathname } = new URL(url)
  const owner = { name: username, password: decodeURIComponent(password) }
  const tools = { children, binaries, cluster }
  if (!existsSync(join(cluster, PASSWORD_STAMP))) {
    await initialise(tools, owner)
    await runSql(tools, `create database "${pathname.slice(1)}"`)
  } else if (readFileSync(join(cluster, PASSWORD_STAMP), 'utf8') !== shortHash(owner.password)) {
    await runSql(tools, `alter role "${owner.name}" password '${owner.password}'`)
  }
  writeFileSync(join(cluster, PASSWORD_STAMP), shortHash(owner.password))
}

/** How every program of PostgreSQL is run: as a user it accepts, independent of the machine's locale. */
export const serverOptions = (cluster) => ({
  ...(AS_ROOT ? { uid: NOBODY, gid: NOBODY } : {}),
  cwd: cluster,
  env: { ...process.env, LC_ALL: 'C' },
})

async function initialise({ children, binaries, cluster }, owner) {
  rmSync(cluster, { recursive: true, force: true })
  mkdirSync(cluster, { recursive: true, mode: 0o700 })
  const secret = join(cluster, '..', `pg-${process.pid}.secret`)
  writeFileSync(secret, `${owner.password}\n`, { mode: 0o600 })
  for (const path of AS_ROOT ? [cluster, secret] : []) chownSync(path, NOBODY, NOBODY)
  const account = ['-U', owner.name, '-A', 'scram-sha-256', '--pwfile', secret]
  const args = ['-D', cluster, ...account, '-E', 'UTF8', '--locale=C', '--no-sync']
  try {
    await children.run('initdb', join(binaries, 'initdb'), args, serverOptions(cluster))
  } finally {
    rmSync(secret, { force: true })
  }
}

/** In single-user mode, which asks for no password and needs no client program. */
async function runSql({ children, binaries, cluster }, statement) {
  const args = ['--single', '-j', '-D', cluster, 'postgres']
  const options = {
    ...serverOptions(cluster),
    input: `${statement};\n\n`,
  }
  const output = await children.run('postgres sql', join(binaries, 'postgres'), args, options)
  if (/ERROR:|FATAL:/.test(output)) throw new Error(`PostgreSQL: ${output}`)
}

/**
 * A server whose starter was killed still holds the data. One that was killed itself left its pid file
 * and, where a query was running, a backend that does not notice and keeps the shared memory.
 */
async function stopLeftover(cluster) {
  const file = join(cluster, 'postmaster.pid')
  const postmaster = existsSync(file) ? Number(readFileSync(file, 'utf8').split('\n')[0]) : null
  const leftover = existsSync(cluster) ? processesIn(realpathSync(cluster)) : []
  if (postmaster && (leftover.includes(postmaster) || process.platform !== 'linux')) {
    await stopProcess(postmaster, { signal: 'SIGINT', graceMs: 15_000 })
  }
  for (const pid of leftover) send(pid, 'SIGKILL')
  await Promise.all(leftover.map((pid) => waitUntilGone(pid, 5_000)))
  rmSync(file, { force: true })
}

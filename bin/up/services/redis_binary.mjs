import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { alone } from '../system/lock.mjs'
import { DATA, which } from '../system/paths.mjs'

const SERVERS = ['redis-server', 'valkey-server', 'keydb-server']
/** For all runs of this checkout. */
const UNPACKED = join(DATA, 'redis-package')
const AS_ROOT = process.getuid?.() === 0

/**
 * A Redis server to run, as `{ command, env }`: what is installed, else what this machine's own
 * package manager gives, with or without being root. No npm package carries a Redis server.
 */
export async function redisBinary(children) {
  const found = installed() ?? unpackedServer(UNPACKED)
  return found ?? alone(`${UNPACKED}.lock`, () => fetchServer(children))
}

async function fetchServer(children) {
  if (which('apt-get')) await (AS_ROOT ? aptInstall(children) : aptUnpack(children, UNPACKED))
  else if (which('brew')) await children.run('brew', which('brew'), ['install', '--quiet', 'redis'])
  const fetched = installed() ?? unpackedServer(UNPACKED)
  if (fetched) return fetched
  throw new Error(
    'Redis is needed and could not be fetched. Install it (Debian: apt install redis-server, macOS: ' +
      'brew install redis) or set REDIS_URL to a server of yours.'
  )
}

function installed() {
  const command = SERVERS.map(which).find(Boolean)
  return command && { command, env: {} }
}

async function aptInstall(children) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  await withoutDaemons(async () => {
    await children.run('apt update', 'apt-get', ['update', '-qq'], { env })
    const flags = ['-y', '-qq', '--no-install-recommends', '-o', 'DPkg::Lock::Timeout=120']
    await children.run('apt install', 'apt-get', ['install', ...flags, 'redis-server'], { env })
  }).catch(forgive)
}

/** The package would start its own daemon on 6379; Debian's policy-rc.d says no (invoke-rc.d(8)). */
async function withoutDaemons(work) {
  const policy = '/usr/sbin/policy-rc.d'
  const ours = !existsSync(policy)
  if (ours) writeFileSync(policy, '#!/bin/sh\nexit 101\n', { mode: 0o755 })
  try {
    await work()
  } finally {
    if (ours) rmSync(policy, { force: true })
  }
}

/** Without root: the packages are downloaded with lists of our own and unpacked into the data folder. */
async function aptUnpack(children, folder) {
  for (const part of ['lists/partial', 'archives/partial']) {
    mkdirSync(join(folder, part), { recursive: true })
  }
  const places = [`Dir::State::Lists=${join(folder, 'lists')}`, `Dir::Cache=${folder}`]
  const flags = [...places, 'Debug::NoLocking=1'].flatMap((setting) => ['-o', setting])
  const apt = (...args) => children.run('apt', 'apt-get', [...flags, ...args], { cwd: folder })
  try {
    await apt('update', '-qq')
    const plan = await apt('install', '--simulate', '--no-install-recommends', 'redis-server')
    const packages = [...plan.matchAll(/^Inst (\S+)/gm)].map(([, name]) => name)
    await apt('download', '-qq', ...packages)
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.deb'))) {
      await children.run('dpkg', 'dpkg', ['-x', file, '.'], { cwd: folder })
      rmSync(join(folder, file))
    }
  } catch (error) {
    forgive(error)
  }
}

function unpackedServer(folder) {
  const command = join(folder, 'usr/bin/redis-server')
  if (!existsSync(command)) return null
  const libraries = ['usr/lib', 'lib']
    .map((part) => join(folder, part))
    .filter(existsSync)
    .flatMap((part) => readdirSync(part).map((triplet) => join(part, triplet)))
  return { command, env: { LD_LIBRARY_PATH: libraries.join(':') } }
}

/** One way that failed is no end: what counts is whether there is a server afterwards. */
function forgive() {}

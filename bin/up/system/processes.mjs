import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'

const POLL_MS = 25
const GROUP_MS = 500

/**
 * What tells a process from a later one with the same pid: its start time.
 * Null when there is none, or only a zombie that nobody has collected yet.
 */
export function identityOf(pid) {
  return process.platform === 'linux' ? identityFromProc(pid) : identityFromPs(pid)
}

/** Whether `{ pid, identity }`, written down earlier, still runs. */
export function stillRuns({ pid, identity }) {
  return identity !== null && identityOf(pid) === identity
}

/** Resolves with true once the process is gone, with false when it outlives the time. */
export async function waitUntilGone(pid, timeoutMs) {
  const deadline = Date.now() + timeoutMs
  while (identityOf(pid) !== null) {
    if (Date.now() > deadline) return false
    await sleep(POLL_MS)
  }
  return true
}

/** Asks a process to end and kills its whole group when it does not in time. */
export async function stopProcess(pid, { signal = 'SIGTERM', graceMs = 5000 } = {}) {
  send(pid, signal)
  await waitUntilGone(pid, graceMs)
  // Its group too: a part may have left children behind that still hold a port.
  send(-pid, 'SIGKILL')
  await waitUntilGroupIsGone(pid)
  return waitUntilGone(pid, 2000)
}

/** Not for long: a member that nobody has collected yet still counts for the group. */
async function waitUntilGroupIsGone(pid) {
  const deadline = Date.now() + GROUP_MS
  while (Date.now() < deadline && groupExists(pid)) await sleep(POLL_MS)
}

function groupExists(pid) {
  try {
    process.kill(-pid, 0)
    return true
  } catch (error) {
    return error.code !== 'ESRCH'
  }
}

/** The processes that work in a folder. Linux tells; elsewhere the answer is none. */
export function processesIn(folder) {
  if (process.platform !== 'linux') return []
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && linkTarget(`/proc/${name}/cwd`) === folder)
    .map(Number)
}

/** Sends a signal to a process (or, negative, to a group); one that is gone already is no error. */
export function send(pid, signal) {
  try {
    process.kill(pid, signal)
  } catch (error) {
    if (error.code !== 'ESRCH' && error.code !== 'EPERM') throw error
  }
}

/** Resolves once `check` gives something true; throws `failure()` after the time or when `gaveUp()`. */
export async function waitFor(check, { timeoutMs, failure, gaveUp = () => false }) {
  const deadline = Date.now() + timeoutMs
  for (;;) {
    if (await check()) return
    if (gaveUp() || Date.now() > deadline) throw failure()
    await sleep(POLL_MS)
  }
}

function identityFromProc(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The name in parentheses may hold spaces; proc_pid_stat(5) counts on after it: state, …, 22 = start.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return fields[0] === 'Z' || fields[0] === 'X' ? null : fields[19]
  } catch {
    return null
  }
}

function identityFromPs(pid) {
  const { stdout } = spawnSync('ps', ['-o', 'stat=,lstart=', '-p', String(pid)], {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C' },
  })
  const line = (stdout ?? '').trim()
  return line === '' || line.startsWith('Z') ? null : line.replace(/^\S+\s+/, '')
}

function linkTarget(path) {
  try {
    return readlinkSync(path)
  } catch {
    return null
  }
}

import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { identityOf, stillRuns } from './processes.mjs'

const POLL_MS = 100

/**
 * A file that says which process holds something, and which children it has started.
 * A holder that was killed is no holder: its file is taken over, its children are given back as orphans.
 */
export class Lock {
  #file
  #record

  constructor(file) {
    this.#file = file
  }

  /** Takes the lock: `{ orphans }` of a dead holder, or `{ holder }` when a living one has it. */
  take(details = {}) {
    mkdirSync(dirname(this.#file), { recursive: true })
    const record = { pid: process.pid, identity: identityOf(process.pid), children: [], ...details }
    const before = this.read()
    if (before && stillRuns(before)) return { holder: before }
    if (before) rmSync(this.#file, { force: true })
    try {
      writeFileSync(this.#file, JSON.stringify(record), { flag: 'wx' })
    } catch (error) {
      if (error.code !== 'EEXIST') throw error
      return { holder: this.read() ?? { pid: 0, state: 'starting' } }
    }
    this.#record = record
    return { orphans: before?.children ?? [] }
  }

  /** Adds facts for whoever finds the lock: the state, the address, the children. */
  update(details) {
    if (!this.#record) return
    Object.assign(this.#record, details)
    // Renamed into place: a reader never sees half a file, and a kill leaves the old one whole.
    writeFileSync(`${this.#file}.new`, JSON.stringify(this.#record))
    renameSync(`${this.#file}.new`, this.#file)
  }

  release() {
    if (!this.#record) return
    this.#record = undefined
    rmSync(this.#file, { force: true })
  }

  read() {
    try {
      return JSON.parse(readFileSync(this.#file, 'utf8'))
    } catch {
      return null
    }
  }
}

/** Does `work` while no other process of this checkout does the same; waits for one that does. */
export async function alone(file, work) {
  const lock = new Lock(file)
  while (lock.take().holder) await sleep(POLL_MS)
  try {
    return await work()
  } finally {
    lock.release()
  }
}

import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
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
    const before = this.read()
    if (before && stillRuns(before)) return { holder: before }
    mkdirSync(dirname(this.#file), { recursive: true })
    rmSync(this.#file, { force: true })
    const record = { pid: process.pid, identity: identityOf(process.pid), children: [], ...details }
    if (!this.#create(record)) return this.take(details)
    this.#record = record
    return { orphans: before?.children ?? [] }
  }

  /** Adds facts for whoever finds the lock: the state, the address, the children. */
  update(details) {
    if (!this.#record) return
    Object.assign(this.#record, details)
    try {
      // Renamed into place: a reader never sees half a file, and a kill leaves the old one whole.
      writeFileSync(`${this.#file}.new`, JSON.stringify(this.#record))
      renameSync(`${this.#file}.new`, this.#file)
    } catch (error) {
      // Somebody deleted the folder under us: then there is nobody to tell, and we must still end well.
      if (error.code !== 'ENOENT') throw error
    }
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

  /** Linked into place with its content: nobody ever reads half of it, and only one of two succeeds. */
  #create(record) {
    const draft = `${this.#file}.${process.pid}`
    writeFileSync(draft, JSON.stringify(record))
    try {
      linkSync(draft, this.#file)
      return true
    } catch (error) {
      if (error.code !== 'EEXIST') throw error
      return false
    } finally {
      rmSync(draft, { force: true })
    }
  }
}

/**
 * Does `work` while no other process of this checkout does the same; waits for one that does.
 * @param onWait called once, with the holder, when there is one
 */
export async function alone(file, work, onWait = () => {}) {
  const lock = new Lock(file)
  let { holder } = lock.take()
  if (holder) onWait(holder)
  while (holder) {
    await sleep(POLL_MS)
    holder = lock.take().holder
  }
  try {
    return await work()
  } finally {
    lock.release()
  }
}

import { spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './paths.mjs'
import { identityOf, stopProcess } from './processes.mjs'

const TAIL_LINES = 25

/**
 * The processes that a run has started. Each leads a process group of its own, so that the Ctrl-C of
 * a terminal reaches only us and we end them in the right order. Each writes straight into its log
 * file: none of them depends on us being alive.
 */
export class Children {
  #parts = []
  #logFolder
  #onChange
  #stopping = false

  /** @param options.onChange gets `[{ name, pid, identity }]` whenever a child comes or goes */
  constructor({ logFolder, onChange = () => {} }) {
    this.#logFolder = logFolder
    this.#onChange = onChange
  }

  /**
   * Starts a part that runs until it is stopped. `part.ended` resolves when it ends by whatever means.
   * @param options.onDeath called with the part when it ends without being asked to
   * @param options.stop    `{ signal, graceMs }` that end it kindly
   */
  start(name, command, args, options = {}) {
    const { onDeath = () => {}, stop = {}, ...spawnOptions } = options
    const part = this.launch(name, command, args, spawnOptions)
    part.stop = stop
    part.ended.then(() => {
      if (!this.#stopping && !part.asked) onDeath(part)
    })
    return part
  }

  all() {
    return [...this.#parts]
  }

  /**
   * Runs a command to its end and gives what it printed; throws with its last lines when it fails.
   * @param options.input what it reads
   */
  async run(name, command, args, options = {}) {
    const part = this.launch(name, command, args, options)
    const ending = await part.ended
    if (ending === '0') return part.output()
    throw new Error(`${name} failed (${ending}):\n${part.tail()}`)
  }

  /** Starts a process, to be awaited by `part.ended` (its exit code or signal) by whoever wants it. */
  launch(name, command, args, options) {
    if (this.#stopping) throw new Error(`${name} is not started: everything is being stopped.`)
    const file = join(this.#logFolder, `${name.replaceAll(/[^a-z0-9]+/gi, '_')}.log`)
    const log = openLog(file)
    const { input, ...spawnOptions } = options
    const child = spawn(command, args, {
      cwd: ROOT,
      detached: true,
      stdio: [input ? 'pipe' : 'ignore', log, log],
      ...spawnOptions,
    })
    child.stdin?.end(input)
    closeSync(log)
    const part = { name, pid: child.pid, identity: identityOf(child.pid), log: file, stop: {} }
    part.output = () => readFileSync(file, 'utf8')
    part.tail = () =>
      part.problem ?? part.output().trimEnd().split('\n').slice(-TAIL_LINES).join('\n')
    part.ended = new Promise((resolve) => {
      child.once('error', (error) => {
        part.problem = error.message
        resolve(error.code)
      })
      child.once('exit', (code, signal) => resolve(String(code ?? signal)))
    }).then((ending) => this.#forget(part, ending))
    this.#parts.push(part)
    this.#tell()
    return part
  }

  async stop(part) {
    part.asked = true
    await stopProcess(part.pid, part.stop)
  }

  /** Ends all, the last started group first; `kill` skips the kind way. */
  async stopAll({ order = [], kill = false } = {}) {
    this.#stopping = true
    const rank = ({ name }) => (order.includes(name) ? order.indexOf(name) : -1)
    const waves = [...new Set(this.#parts.map(rank))].sort((a, b) => a - b)
    for (const wave of waves) {
      const parts = this.#parts.filter((part) => rank(part) === wave)
      await Promise.all(
        parts.map(({ pid, stop }) => stopProcess(pid, kill ? { signal: 'SIGKILL' } : stop))
      )
    }
  }

  #forget(part, ending) {
    part.ending = ending
    this.#parts = this.#parts.filter((other) => other !== part)
    this.#tell()
    return ending
  }

  #tell() {
    this.#onChange(this.#parts.map(({ name, pid, identity }) => ({ name, pid, identity })))
  }
}

/** A new log for this run; the one before stays beside it. */
function openLog(file) {
  try {
    renameSync(file, `${file}.1`)
  } catch {
    // There was none.
  }
  return openSync(file, 'a')
}

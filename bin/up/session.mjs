import { chmodSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { installDependencies } from './steps/dependencies.mjs'
import { nodeRuntime, pathFor } from './steps/node_runtime.mjs'
import { Children } from './system/children.mjs'
import { prepareEnvironment } from './system/environment.mjs'
import { alone, Lock } from './system/lock.mjs'
import { DATA, inRoot, isReachableByOthers, shortHash } from './system/paths.mjs'
import { stopProcess, stillRuns, waitUntilGone } from './system/processes.mjs'
import { Progress } from './terminal/progress.mjs'
import { fitting } from './terminal/style.mjs'

const AS_ROOT = process.getuid?.() === 0
const KEEP_ALIVE_MS = 20_000
/** What is ended first; services come last, because the rest needs them to end well. */
const STOP_ORDER = ['redis', 'postgres']

/** One run of the product in a data folder of its own: the lock, the settings, the children. */
export class Session {
  progress = new Progress()
  /** What is printed last of all, for whoever reads only that. */
  lastLine
  #orphans = []

  constructor({ mode, folder }) {
    this.mode = mode
    this.folder = folder
    /** Whether this is the product of the checkout, kept from start to start, or a run of tests. */
    this.isProduct = mode === 'start' || mode === 'dev'
    this.lock = new Lock(join(folder, 'up.json'))
    this.children = new Children({
      logFolder: folder,
      onChange: (children) => this.lock.update({ children }),
    })
    this.onDeath = (part) =>
      this.fail(new Error(`${part.name} ended by itself (${part.ending}):\n${part.tail()}`))
  }

  /** Takes the folder, or gives the one who has it. Waits for one that is just stopping. */
  async claim() {
    for (;;) {
      const { holder, orphans } = this.lock.take({ mode: this.mode, state: 'starting' })
      if (orphans) {
        this.#orphans = orphans
        return null
      }
      if (holder.state !== 'stopping') return holder
      await waitUntilGone(holder.pid, KEEP_ALIVE_MS)
    }
  }

  /** Packages, Node and settings: what every later step stands on. */
  async prepare() {
    await this.#stopOrphans()
    await alone(
      join(DATA, 'packages.lock'),
      () => installDependencies({ ...this, runningProduct: this.#runningProduct() }),
      ({ pid }) => this.progress.note(`Another run (process ${pid}) installs packages: waiting.`)
    )
    this.node = nodeRuntime()
    const { env, services } = await prepareEnvironment({
      file: this.isProduct ? inRoot('.env') : join(this.folder, 'env'),
      folder: this.folder,
      nodeEnv: this.isProduct ? 'development' : 'test',
      inherited: process.env,
      onMove: ({ sentence }) => this.progress.note(sentence),
    })
    this.env = { ...env, PATH: pathFor(this.node, env.PATH) }
    this.services = services
    this.clusterFolder = services.includes('postgres') ? folderForServer(this.folder) : this.folder
  }

  fail(error) {
    if (this.closing) return
    this.progress.silence()
    console.error(fitting(`\n✗ ${error.message}\n`))
    return this.close(1)
  }

  /** Ends everything that this run has started, and the process. */
  async close(code) {
    if (this.closing) return
    this.closing = true
    this.progress.silence()
    try {
      this.lock.update({ state: 'stopping' })
      await this.children.stopAll({ order: STOP_ORDER })
      this.lock.release()
    } finally {
      if (this.lastLine) console.log(`\n${this.lastLine()}`)
      process.exit(code)
    }
  }

  /** For a run of tests: the product of this checkout, when it is up. */
  #runningProduct() {
    const product = this.isProduct ? null : new Lock(join(DATA, 'up.json')).read()
    return product && stillRuns(product) ? product : null
  }

  async #stopOrphans() {
    const alive = this.#orphans.filter(stillRuns)
    if (alive.length === 0) return
    const names = alive.map(({ name }) => name).join(', ')
    await this.progress.step('clean up', async () => {
      await Promise.all(alive.map(({ pid }) => stopProcess(pid, { signal: 'SIGTERM' })))
      return `the last run was killed: stopped ${names}`
    })
  }
}

/**
 * As root the database server runs as somebody else: its data must lie where that one may go. A note in
 * the data folder says where; whoever deletes the data folder means these data, too.
 */
function folderForServer(folder) {
  if (!AS_ROOT || isReachableByOthers(folder)) return folder
  const reachable = `/var/tmp/belgenet-${shortHash(folder)}`
  const note = join(folder, 'postgres-is-elsewhere')
  if (!existsSync(note)) rmSync(reachable, { recursive: true, force: true })
  mkdirSync(reachable, { recursive: true })
  chmodSync(reachable, 0o755)
  writeFileSync(note, `${reachable}\n`)
  return reachable
}

import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import app from '@adonisjs/core/services/app'

const UP_MS = 30_000
const GRACE_MS = 3_000

/** A process of the product beside the server of the tests; it goes when they go, however they end. */
export class Part {
  readonly #child: ChildProcess
  readonly #kill = () => this.#child.kill('SIGKILL')
  #output = ''

  /** @param args of Node, from the root of the project */
  constructor(args: string[], env: Record<string, string>) {
    const options = { cwd: app.makePath(), env: { ...process.env, ...env } }
    this.#child = spawn(process.execPath, args, options)
    for (const stream of [this.#child.stdout, this.#child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text) => (this.#output += text))
    }
    process.once('exit', this.#kill)
  }

  /** @throws when it has ended, or does not get there */
  async until(isUp: () => Promise<boolean>): Promise<void> {
    const end = Date.now() + UP_MS
    while (!(await isUp())) {
      if (this.#hasEnded || Date.now() > end) {
        throw new Error(`A part of the product did not come up:\n${this.#output}`)
      }
      await wait(50)
    }
  }

  async stop(): Promise<void> {
    process.off('exit', this.#kill)
    if (this.#hasEnded) {
      return
    }
    const gone = once(this.#child, 'exit')
    this.#child.kill('SIGTERM')
    const timer = setTimeout(this.#kill, GRACE_MS)
    await gone
    clearTimeout(timer)
  }

  get #hasEnded(): boolean {
    return this.#child.exitCode !== null || this.#child.signalCode !== null
  }
}

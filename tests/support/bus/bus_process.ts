import assert from 'node:assert/strict'
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

const SCRIPT = fileURLToPath(new URL('process.ts', import.meta.url))

/** A worker or a publisher as a process of its own, to be killed. */
export class BusProcess {
  readonly #child: ChildProcess
  readonly #ended: Promise<unknown[]>
  output = ''

  constructor(args: string[], env: Record<string, string>) {
    this.#child = spawn(process.execPath, ['--import=@poppinss/ts-exec', SCRIPT, ...args], {
      env: { ...process.env, LOG_LEVEL: 'warn', QUEUE_STALL_MS: '500', ...env },
    })
    this.#ended = once(this.#child, 'exit')
    for (const stream of [this.#child.stdout, this.#child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text) => (this.output += text))
    }
  }

  get isAlive(): boolean {
    return this.#child.exitCode === null && this.#child.signalCode === null
  }

  /** Resolves when it has said this. */
  async until(words: RegExp, seconds = 20): Promise<void> {
    const end = Date.now() + seconds * 1_000
    while (!words.test(this.output)) {
      assert.ok(Date.now() < end && this.isAlive, `never said ${words}: ${this.output}`)
      await sleep(20)
    }
  }

  /** @returns how it ended: the signal's name or the exit code */
  async ended(): Promise<string | number> {
    const [code, signal] = await this.#ended
    return (signal ?? code) as string | number
  }

  /** Politely, as a deployment does it */
  async stop(): Promise<string | number> {
    this.#child.kill('SIGTERM')
    return this.ended()
  }

  async kill(): Promise<void> {
    if (this.isAlive) {
      this.#child.kill('SIGKILL')
      await this.#ended
    }
  }
}

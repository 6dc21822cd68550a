import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, mkdtempSync, openSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const REPORTER = new URL('report_usage.ts', import.meta.url).href
const POLL_MS = 20
const PATIENCE_MS = 60_000
const TAIL_LINES = 20

export interface Usage {
  /** Microseconds of CPU of all threads since the start */
  cpuMicros: number
  /** Bytes */
  rss: number
}

export interface ProcessToStart {
  name: string
  /** Arguments of Node */
  args: string[]
  cwd: string
  env: NodeJS.ProcessEnv
  /** Whether it does its work already; asked again and again */
  isReady: () => Promise<boolean>
}

/** A process whose CPU and memory can be read while it works. */
export class MeasuredProcess {
  private constructor(
    private readonly child: ChildProcess,
    /** From the start until it was ready */
    readonly bootMs: number
  ) {}

  static async start({ name, args, cwd, env, isReady }: ProcessToStart): Promise<MeasuredProcess> {
    const file = join(mkdtempSync(join(tmpdir(), 'belgenet-bench-')), `${name}.log`)
    const log = openSync(file, 'w')
    const began = performance.now()
    const child = spawn(process.execPath, ['--import', REPORTER, ...args], {
      cwd,
      env,
      stdio: ['ignore', log, log, 'ipc'],
    })
    closeSync(log)
    while (!(await isReady().catch(() => false))) {
      const isLate = performance.now() - began > PATIENCE_MS
      if (isLate || child.exitCode !== null) {
        child.kill('SIGKILL')
        throw new Error(`${name} did not start:\n${tailOf(file)}`)
      }
      await new Promise((resolve) => setTimeout(resolve, POLL_MS))
    }
    return new MeasuredProcess(child, performance.now() - began)
  }

  get pid(): number {
    return this.child.pid ?? 0
  }

  async usage(): Promise<Usage> {
    this.child.send('usage')
    for (;;) {
      const [message] = await once(this.child, 'message')
      // The server tells its parent more than this, for instance that it listens.
      if (message && typeof message === 'object' && 'cpuMicros' in message) {
        return message as Usage
      }
    }
  }

  async stop(): Promise<void> {
    if (this.child.exitCode === null && this.child.signalCode === null) {
      const gone = once(this.child, 'exit')
      this.child.kill('SIGTERM')
      const late = setTimeout(() => this.child.kill('SIGKILL'), 5_000)
      await gone
      clearTimeout(late)
    }
  }
}

function tailOf(file: string): string {
  return readFileSync(file, 'utf8').trimEnd().split('\n').slice(-TAIL_LINES).join('\n')
}

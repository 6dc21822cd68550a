import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { connect } from 'node:net'
import { delimiter, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { freePort } from '#tests/support/free_port'

const NAMES = ['redis-server', 'valkey-server', 'keydb-server']

/** `REDIS_SERVER`, else what is on the path; undefined on a machine without one. */
export function redisCommand(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter)
  const candidates = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)))
  return [process.env.REDIS_SERVER ?? '', ...candidates].find((file) => file && existsSync(file))
}

/** A Redis of the test's own that keeps nothing: killed and started again it is empty. */
export class RedisServer {
  #process: ChildProcess | undefined
  #port = 0

  get url(): string {
    return `redis://127.0.0.1:${this.#port}/0`
  }

  async start(): Promise<void> {
    this.#port ||= await freePort()
    const args = ['--port', String(this.#port), '--bind', '127.0.0.1', '--save', '']
    this.#process = spawn(redisCommand() ?? '', [...args, '--appendonly', 'no', '--dir', '/tmp'], {
      stdio: 'ignore',
    })
    while (!(await this.#answers())) {
      await sleep(20)
    }
  }

  /** As a machine that loses its power */
  async kill(): Promise<void> {
    if (this.#process?.exitCode === null && this.#process.signalCode === null) {
      this.#process.kill('SIGKILL')
      await once(this.#process, 'exit')
    }
  }

  #answers(): Promise<boolean> {
    const socket = connect(this.#port, '127.0.0.1')
    return once(socket, 'connect')
      .then(
        () => true,
        () => false
      )
      .finally(() => socket.destroy())
  }
}

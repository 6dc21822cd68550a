import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import app from '@adonisjs/core/services/app'
import type { Group } from '@japa/runner/core'
import env from '#start/env'
import { freePort } from '#tests/support/free_port'
import { rawRequest } from '#tests/support/raw_request'
import { TcpGate } from '#tests/support/tcp_gate'

/** A server of the product as a process of its own, whose database and Redis can be taken away. */
export class GatedProduct {
  readonly database = gateTo(env.get('DATABASE_URL').release(), 5432)
  readonly redis = gateTo(env.get('REDIS_URL').release(), 6379)
  #process: ChildProcess | undefined
  #port = 0
  output = ''

  get url(): string {
    return `http://127.0.0.1:${this.#port}`
  }

  get isAlive(): boolean {
    return this.#process?.exitCode === null && this.#process.signalCode === null
  }

  async start(): Promise<void> {
    this.#port = await freePort()
    this.#process = spawn(process.execPath, ['--import=@poppinss/ts-exec', 'bin/server.ts'], {
      cwd: app.makePath(),
      env: {
        ...process.env,
        PORT: String(this.#port),
        LOG_LEVEL: 'error',
        DATABASE_URL: await this.database.listen(),
        REDIS_URL: await this.redis.listen(),
      },
    })
    for (const stream of [this.#process.stdout, this.#process.stderr]) {
      stream?.setEncoding('utf8').on('data', (text) => (this.output += text))
    }
    await this.untilReady()
  }

  /** @throws when it is not ready after `seconds` */
  async untilReady(seconds = 20): Promise<void> {
    const end = Date.now() + seconds * 1_000
    while (!(await this.#isReady())) {
      if (Date.now() > end || !this.isAlive) {
        throw new Error(`The server is not ready after ${seconds} s: ${this.output}`)
      }
      await sleep(50)
    }
  }

  async stop(): Promise<void> {
    if (this.#process && this.isAlive) {
      this.#process.kill('SIGKILL')
      await once(this.#process, 'exit')
    }
    this.database.gate.close()
    this.redis.gate.close()
  }

  async #isReady(): Promise<boolean> {
    const headers = { host: `localhost:${this.#port}` }
    const reply = await rawRequest(`${this.url}/health/ready`, { headers }).catch(() => undefined)
    return reply?.status === 200
  }
}

/** The service behind a gate, under the address that leads through it. */
function gateTo(address: string, port: number) {
  const url = new URL(address)
  const gate = new TcpGate({ host: url.hostname, port: Number(url.port || port) })
  const listen = async () => {
    const gated = new URL(address)
    gated.hostname = '127.0.0.1'
    gated.port = String(await gate.listen())
    return gated.href
  }
  return { gate, listen }
}

export function useGatedProduct(group: Group): GatedProduct {
  const product = new GatedProduct()
  group.setup(async () => {
    await product.start()
    return () => product.stop()
  })
  return product
}

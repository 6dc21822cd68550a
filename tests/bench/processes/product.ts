import { existsSync } from 'node:fs'
import { join } from 'node:path'
import env from '#start/env'
import { httpRequest } from '#tests/bench/load/http_request'
import { Connection } from '#tests/bench/load/connection'
import { MeasuredProcess } from '#tests/bench/processes/measured_process'
import { freePort } from '#tests/support/free_port'

export interface ListeningProcess {
  process: MeasuredProcess
  port: number
}

/** The server as it is built and as it runs in production, but for the address it listens on. */
export async function startProduct(): Promise<ListeningProcess> {
  const port = await freePort()
  const process = await MeasuredProcess.start({
    name: 'server',
    args: ['bin/server.js'],
    cwd: builtServer(),
    env: productEnv(port),
    isReady: () => answers(port, '/health/ready'),
  })
  return { process, port }
}

/** Where the built server is. @throws when nobody has built it */
export function builtServer(): string {
  const folder = process.env.BENCH_SERVER ?? ''
  if (!existsSync(join(folder, 'bin/server.js'))) {
    throw new Error('BENCH_SERVER does not name a built server: use `npm run bench`.')
  }
  return folder
}

export function productEnv(port: number): NodeJS.ProcessEnv {
  return {
    ...process.env,
    NODE_ENV: 'production',
    LOG_LEVEL: 'info',
    DEMO: 'false',
    PORT: String(port),
    APP_URL: `http://localhost:${port}`,
    // Each simulated browser has an address of its own: limits by address are not the subject.
    TRUSTED_PROXIES: 'loopback',
    DATABASE_URL: env.get('DATABASE_URL').release(),
  }
}

export async function answers(port: number, path: string): Promise<boolean> {
  const connection = await Connection.open(port)
  const { status } = await connection.send(httpRequest({ path, host: `localhost:${port}` }))
  connection.close()
  return status === 200
}

import env from '#start/env'
import { appPassword, roles } from '#config/database'
import { MeasuredProcess } from '#tests/bench/processes/measured_process'
import { answers, type ListeningProcess } from '#tests/bench/processes/product'
import { freePort } from '#tests/support/free_port'
import { floorKeys } from '#tests/bench/floor/keys'

const SERVER = new URL('../floor/server.ts', import.meta.url).pathname
const ROOT = new URL('../../../', import.meta.url).pathname

/** `node:http` and `pg` doing the same work with nothing between: what cannot be saved. */
export async function startFloor(): Promise<ListeningProcess> {
  const port = await freePort()
  const process = await MeasuredProcess.start({
    name: 'floor',
    args: ['--import=@poppinss/ts-exec', SERVER],
    cwd: ROOT,
    env: floorEnv(port),
    isReady: () => answers(port, '/ready'),
  })
  return { process, port }
}

function floorEnv(port: number): NodeJS.ProcessEnv {
  const owner = env.get('DATABASE_URL').release()
  const login = new URL(owner)
  login.username = roles.login
  login.password = appPassword
  return {
    ...process.env,
    PORT: String(port),
    DATABASE_URL: owner,
    FLOOR_APP_URL: login.href,
    FLOOR_PUBLIC_KEY: floorKeys.publicKey,
    FLOOR_SECRET: floorKeys.secret,
  }
}

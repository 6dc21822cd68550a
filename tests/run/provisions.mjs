import { build } from '../../bin/up/steps/builds.mjs'
import { redisBinary } from '../../bin/up/services/redis_binary.mjs'
import { startServices } from '../../bin/up/steps/services.mjs'
import { chromiumEnv } from './chromium.mjs'

/** What steps need, each made when the first one asks and kept for the others; all give environment. */
export function provisions(session) {
  const made = new Map()
  const makers = {
    services: async () => {
      await startServices(session)
      return session.services.includes('redis') ? ownRedis(session) : {}
    },
    builds: async () => {
      await build(session)
      return {}
    },
    chromium: () => chromiumEnv(session),
  }
  return async (needs = []) => {
    const env = {}
    for (const need of needs) {
      if (!made.has(need)) made.set(need, await makers[need]())
      Object.assign(env, made.get(need))
    }
    return env
  }
}

/** Tests that kill a Redis start one of their own: the same program that serves the others. */
async function ownRedis({ children }) {
  const { command, env } = await redisBinary(children)
  return { ...env, REDIS_SERVER: command }
}

import { build } from '../../bin/up/steps/builds.mjs'
import { startServices } from '../../bin/up/steps/services.mjs'
import { chromiumEnv } from './chromium.mjs'

/** What steps need, each made when the first one asks and kept for the others; all give environment. */
export function provisions(session) {
  const made = new Map()
  const makers = {
    services: async () => {
      await startServices(session)
      return {}
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

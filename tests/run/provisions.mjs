import { build } from '../../bin/up/steps/builds.mjs'
import { setUpDemo } from '../../bin/up/steps/demo.mjs'
import { startProduct } from '../../bin/up/steps/product.mjs'
import { buildRelease } from '../../bin/up/steps/release.mjs'
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
    product: () => startDemo(session),
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

/** The product as it is built, with the demo in a database of its own beside the one of the suites. */
async function startDemo(session) {
  const apart = session.services.includes('postgres')
    ? { DATABASE_URL: `${session.env.DATABASE_URL}_demo`, REDIS_URL: secondRedis(session.env) }
    : {}
  const inDemo = { ...session, env: { ...session.env, ...apart } }
  const { server, version } = await buildRelease(inDemo)
  const demo = await setUpDemo(inDemo, { cwd: server, version })
  await startProduct(inDemo, { server, demo })
  return apart
}

const secondRedis = ({ REDIS_URL }) => REDIS_URL.replace(/\/\d*$/, '/1')

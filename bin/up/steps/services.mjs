import { portOf } from '../system/environment.mjs'
import { SERVICE_URLS } from '../system/settings.mjs'
import { startMail } from '../services/mail.mjs'
import { startPostgres } from '../services/postgres.mjs'
import { startRedis } from '../services/redis.mjs'

const TITLES = { postgres: 'PostgreSQL', redis: 'Redis', mail: 'mail catcher' }

/** Starts, side by side, what the product needs and nobody has given. */
export async function startServices(session) {
  const { env, services, progress } = session
  const starters = {
    postgres: (common) =>
      startPostgres({ ...common, url: env.DATABASE_URL, folder: session.clusterFolder }),
    redis: (common) => startRedis({ ...common, url: env.REDIS_URL, folder: session.folder }),
    mail: (common) => startMail({ ...common, node: session.node, env }),
  }
  const common = {
    children: session.children,
    throwaway: !session.isProduct,
    onDeath: session.onDeath,
  }
  await Promise.all(
    services.map((name) =>
      progress.step(TITLES[name], async () => {
        await starters[name](common)
        return `port ${portOf(env[SERVICE_URLS[name]])}`
      })
    )
  )
}

import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { shortHash } from './paths.mjs'

/** The services that a run starts itself, and the setting that points to another one instead. */
export const SERVICE_URLS = { postgres: 'DATABASE_URL', redis: 'REDIS_URL', mail: 'SMTP_URL' }

export const FILE_HEAD = `# Made by the first start. What the environment says wins over what stands here.
# UP_SERVICES: what is started for you; take a name out and point its URL to your own server.
`

const FIRST_BLOCK = 20_000
const BLOCKS = 1_200
const BLOCK_SIZE = 10

const secret = (bytes) => randomBytes(bytes).toString('base64url')

/** Settings of a run that has none yet: fresh secrets, and ports that differ from checkout to checkout. */
export function freshSettings({ folder, nodeEnv }) {
  const block = firstPortOf(folder)
  const web = nodeEnv === 'test' ? block + 3 : 3333
  return {
    UP_SERVICES: Object.keys(SERVICE_URLS).join(','),
    NODE_ENV: nodeEnv,
    HOST: '127.0.0.1',
    PORT: String(web),
    APP_URL: productUrl(web),
    APP_KEY: secret(32),
    JWT_KEYS: `${secret(6)}:${secret(32)}`,
    DATABASE_URL: `postgres://belgenet:${secret(18)}@127.0.0.1:${block}/belgenet`,
    REDIS_URL: `redis://127.0.0.1:${block + 1}/0`,
    SMTP_URL: `smtp://127.0.0.1:${block + 2}`,
    MAIL_WEB_PORT: String(nodeEnv === 'test' ? block + 4 : 8025),
    STORAGE_ROOT: join(folder, 'storage'),
    CUSTOMER_SITE_PORT: String(nodeEnv === 'test' ? block + 5 : 4444),
    DEMO: 'true',
    DEMO_INFO: join(folder, 'demo.json'),
    LOG_LEVEL: nodeEnv === 'test' ? 'warn' : 'info',
  }
}

export const productUrl = (port) => `http://localhost:${port}`

/** Two checkouts of one machine begin to look for ports at different places. */
function firstPortOf(folder) {
  return FIRST_BLOCK + (Number.parseInt(shortHash(folder), 16) % BLOCKS) * BLOCK_SIZE
}

import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { shortHash } from '../system/paths.mjs'

/** What the data depends on beside the code: addresses that are stored, and where they are stored. */
const SETTINGS = ['APP_URL', 'CUSTOMER_SITE_PORT', 'DATABASE_URL', 'DEMO', 'MAIL_WEB_PORT']

/**
 * Migrates and, with DEMO, seeds; gives what the product then writes into DEMO_INFO: addresses, keys
 * and sign-ins. Skipped when neither code nor addresses have changed and the database is our own.
 * @param options.cwd     where the code of the server is
 * @param options.version which code it is
 */
export async function setUpDemo(session, { cwd, version }) {
  const { env, children, node, services, progress } = session
  const stamp = shortHash([version, ...SETTINGS.map((key) => env[key])].join('\n'))
  // With the data, so that one never tells of the other what is no longer true.
  const stampFile = join(session.clusterFolder, 'pg', 'belgenet.setup')
  const isOwn = services.includes('postgres')
  if (isOwn && existsSync(stampFile)) {
    const isThere = existsSync(env.DEMO_INFO) || env.DEMO !== 'true'
    if (isThere && readFileSync(stampFile, 'utf8') === stamp) return readDemo(env)
  } else if (isOwn) {
    rmSync(env.DEMO_INFO, { force: true })
  }

  await progress.step('migrate and seed', async () => {
    await children.run('setup', node, ['ace.js', 'platform:setup'], { cwd, env })
  })
  if (isOwn) writeFileSync(stampFile, stamp)
  return readDemo(env)
}

/** Without a demo there are only the places that every product has. */
function readDemo({ APP_URL, DEMO_INFO }) {
  if (existsSync(DEMO_INFO)) return JSON.parse(readFileSync(DEMO_INFO, 'utf8'))
  return { superAdmin: `${APP_URL}/app/platform`, api: `${APP_URL}/api/docs` }
}

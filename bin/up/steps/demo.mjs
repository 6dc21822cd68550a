import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { shortHash } from '../system/paths.mjs'

/** What the demo depends on beside the code: addresses that are stored, and where they are stored. */
const SETTINGS = ['APP_URL', 'CUSTOMER_SITE_PORT', 'DATABASE_URL', 'DEMO', 'MAIL_WEB_PORT']

/**
 * Migrates and, with DEMO, seeds; gives what `platform:setup --json` says about the demo (addresses
 * and sign-ins). Skipped when neither code nor addresses have changed and the database is our own.
 * @param options.server `{ cwd, version }`: where the server's code is, and which code it is
 */
export async function setUpDemo(session, { cwd, version }) {
  const { env, children, node, folder, services, progress } = session
  const infoFile = join(folder, 'demo.json')
  const stampFile = join(session.clusterFolder, 'pg', 'belgenet.setup')
  const stamp = shortHash([version, ...SETTINGS.map((key) => env[key])].join('\n'))
  const isDone = existsSync(infoFile) && readIfThere(stampFile) === stamp
  if (services.includes('postgres') && isDone) return readDemo(infoFile)

  await progress.step('migrate and seed', async () => {
    rmSync(infoFile, { force: true })
    const args = ['ace.js', 'platform:setup', '--json']
    const output = await children.run('setup', node, args, {
      cwd,
      env: { ...env, DEMO_INFO: infoFile },
    })
    if (!existsSync(infoFile))
      writeFileSync(infoFile, JSON.stringify(jsonWith('portal', output)), { mode: 0o600 })
  })
  if (services.includes('postgres')) writeFileSync(stampFile, stamp)
  return readDemo(infoFile)
}

const readDemo = (file) => ({ ...JSON.parse(readFileSync(file, 'utf8')), file })

/** The last JSON object with this key that a command printed: it may have logged other ones. */
export function jsonWith(key, output) {
  const lines = output.trimEnd().split('\n')
  for (let first = lines.length - 1; first >= 0; first--) {
    const found = parsed(lines[first]) ?? parsed(lines.slice(first).join('\n'))
    if (found && key in found) return found
  }
  throw new Error(`No JSON with "${key}" in:\n${output}`)
}

function parsed(text) {
  if (!text.startsWith('{')) return null
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

const readIfThere = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : null)

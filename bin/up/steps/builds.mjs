import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { alone } from '../system/lock.mjs'
import { DATA, inRoot, ROOT } from '../system/paths.mjs'
import { sourceHash } from '../system/source_hash.mjs'

/** Written into what was built: the hash of the sources that it was built from. */
const STAMP = '.sources'
const PACKAGES = ['package.json', 'package-lock.json']
const SERVER_SOURCES = [
  ...PACKAGES,
  'adonisrc.ts',
  'tsconfig.json',
  'app',
  'bin/console.ts',
  'bin/server.ts',
  'bin/test.ts',
  'commands',
  'config',
  'database',
  'providers',
  'resources',
  'start',
  'tests',
]

/** What browsers run, too: the only code of the server that widgets and portal are made of. */
const SHARED = readdirSync(inRoot('app')).map((slice) => `app/${slice}/shared`)

/** `after`: the portal is typed by, and bundles, what building the server generates. */
export const BUILDS = {
  server: {
    sources: SERVER_SOURCES,
    output: 'build',
    command: ['ace.js', 'build'],
  },
  widgets: {
    sources: [...PACKAGES, 'widgets', ...SHARED],
    output: 'widgets/dist',
    command: ['widgets/build.mjs'],
  },
  portal: {
    sources: [...PACKAGES, 'portal', 'widgets', ...SHARED],
    output: 'portal/dist',
    command: ['node_modules/vite/bin/vite.js', 'build', 'portal'],
    after: 'server',
  },
}

/**
 * Builds what is stale, then does what has to be done with it before another run builds again.
 * While one run of this checkout is in here the others wait.
 */
export function build(session, names = Object.keys(BUILDS), afterwards = () => {}) {
  const work = async () => {
    await buildStale(session, names)
    return afterwards()
  }
  return alone(join(DATA, 'builds.lock'), work, ({ pid }) =>
    session.progress.note(`Another run (process ${pid}) is building: this one waits for it.`)
  )
}

/** Side by side, where one does not need the other. */
async function buildStale(session, names) {
  const running = {}
  for (const name of names) {
    const before = running[BUILDS[name].after] ?? Promise.resolve()
    running[name] = before.then(() => buildOne(session, name))
    // Whoever waits for it reports it; a failure that nobody waits for yet is not unhandled.
    running[name].catch(() => {})
  }
  await Promise.all(Object.values(running))
}

async function buildOne({ children, node, env, progress }, name) {
  const { sources, output, command } = BUILDS[name]
  const stamp = sourceHash(ROOT, sources)
  if (stampOf(output) === stamp) return
  await progress.step(`build ${name}`, async () => {
    const options = { env: { ...env, NODE_ENV: 'production' } }
    await children.run(`build ${name}`, node, command, options)
    writeFileSync(inRoot(output, STAMP), stamp)
  })
}

/** The sources that a build was made from, or null when there is none. */
export function stampOf(output) {
  const file = inRoot(output, STAMP)
  return existsSync(file) ? readFileSync(file, 'utf8') : null
}

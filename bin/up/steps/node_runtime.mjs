import { existsSync } from 'node:fs'
import { delimiter, dirname } from 'node:path'
import { inRoot } from '../system/paths.mjs'

const NEEDED_MAJOR = 24

/** The Node that runs the product: this one when it is new enough, else the one among the packages. */
export function nodeRuntime() {
  const major = Number(process.versions.node.split('.')[0])
  if (major >= NEEDED_MAJOR) return process.execPath
  const packaged = inRoot('node_modules/node/bin/node')
  if (existsSync(packaged)) return packaged
  throw new Error(
    `The product needs Node ${NEEDED_MAJOR}, this is ${process.version} and npm could not fetch it. ` +
      `Install Node ${NEEDED_MAJOR} and start again.`
  )
}

/** PATH for children: whatever they call `node`, and the packages' own programs, come first. */
export function pathFor(node, path = '') {
  return [dirname(node), inRoot('node_modules/.bin'), path].join(delimiter)
}

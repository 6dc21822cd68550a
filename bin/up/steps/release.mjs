import {
  cpSync,
  existsSync,
  mkdirSync,
  renameSync,
  rmSync,
  writeFileSync,
  readFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { inRoot } from '../system/paths.mjs'
import { build, BUILDS, stampOf } from './builds.mjs'

const STAMP = '.release'

/**
 * Builds what is stale and copies it, in the shape of the checkout, for this run alone: a later build,
 * by tests or another start, never changes a product that is running.
 * Gives the folder of the server, and which code it is.
 */
export function buildRelease(session) {
  const release = join(session.folder, 'release')
  return build(session, Object.keys(BUILDS), () => copyBuilds(release))
}

function copyBuilds(release) {
  const outputs = Object.values(BUILDS).map(({ output }) => output)
  const stamp = outputs.map(stampOf).join('\n')
  const stampFile = join(release, STAMP)
  if (!existsSync(stampFile) || readFileSync(stampFile, 'utf8') !== stamp) {
    const next = `${release}.next`
    rmSync(next, { recursive: true, force: true })
    for (const output of outputs) {
      mkdirSync(dirname(join(next, output)), { recursive: true })
      cpSync(inRoot(output), join(next, output), { recursive: true })
    }
    writeFileSync(join(next, STAMP), stamp)
    rmSync(release, { recursive: true, force: true })
    renameSync(next, release)
  }
  return { server: join(release, BUILDS.server.output), version: stampOf(BUILDS.server.output) }
}

import { chmodSync, mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Lock } from './lock.mjs'

/** One file a port, for all checkouts of this machine. */
const FOLDER = join(tmpdir(), 'belgenet-ports')
const ANYBODY = 0o1777

const claims = new Map()

/**
 * Claims a port for as long as this process lives: from the moment when we let it go until the part
 * listens there, nothing else tells another checkout that it is ours. False when another run has it.
 */
export function claimPort(port) {
  if (claims.has(port)) return true
  const claim = new Lock(join(FOLDER, `${port}.json`))
  try {
    makeFolder()
    if (claim.take().holder) return false
    claims.set(port, claim)
  } catch {
    // Left there by another user: then binding alone decides, as between any two programs.
  }
  return true
}

function makeFolder() {
  if (mkdirSync(FOLDER, { recursive: true })) chmodSync(FOLDER, ANYBODY)
}

process.on('exit', () => {
  for (const claim of claims.values()) claim.release()
})

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A folder for this test alone. */
export function temporaryFolder(t) {
  const folder = mkdtempSync(join(tmpdir(), 'belgenet-up-'))
  t.after(() => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }))
  return folder
}

import { readdir, readFile } from 'node:fs/promises'
import type { ApplicationService } from '@adonisjs/core/types'

const KINDS = /const kinds: Record<string, \(\) => Promise<\w+>> = \{/

/** Where `tests/drivers` says how each driver of this port is made for the conformance suite. */
export async function findSuite(
  app: ApplicationService,
  port: string
): Promise<{ path: string; opening: string } | undefined> {
  const folder = 'tests/drivers'
  const files = await readdir(app.makePath(folder))
  for (const file of files.filter((name) => name.endsWith('.spec.ts'))) {
    const text = await readFile(app.makePath(folder, file), 'utf8')
    const [opening] = KINDS.exec(text) ?? []
    if (opening && text.includes(`from '#config/${port}'`)) {
      return { path: `${folder}/${file}`, opening }
    }
  }
  return undefined
}

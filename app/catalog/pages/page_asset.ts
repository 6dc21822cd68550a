import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { assets } from '#config/assets'

const STYLES = [join(assets.look, 'tokens.css'), join(assets.pages, 'pages.css')]

let version: string | null = null

/** The address of a file that public pages load; it changes when their styles do. */
export function pageAsset(path: string): string {
  version ??= STYLES.reduce((hash, file) => hash.update(readFileSync(file)), createHash('sha256'))
    .digest('hex')
    .slice(0, 12)
  return `/pages/${version}/${path}`
}

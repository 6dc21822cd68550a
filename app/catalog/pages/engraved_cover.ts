import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { assets } from '#config/assets'
import { cover } from '#catalog/shared/cover'
import { engraving } from '#catalog/shared/engraving'

export type Theme = 'light' | 'dark'

const GROUNDS = 6

let tokens: string | null = null

/** The picture of a course that has none, as a file of its own: the same seed, the same cover. */
export function engravedCover(seed: string, theme: Theme): string {
  const number = (engraving(seed) % GROUNDS) + 1
  const ground = colour(`ground-${number}`, theme)
  const ink = colour(`engrave-${number}`, theme)
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 200" width="640" height="400">` +
    `<rect width="320" height="200" fill="${ground}"/>` +
    `<path fill="none" stroke="${ink}" stroke-width=".6" d="${cover(seed).join('')}"/></svg>`
  )
}

/** Of a token that is written as `light-dark(…, …)`; an image cannot see the page's own. */
function colour(token: string, theme: Theme): string {
  tokens ??= readFileSync(join(assets.look, 'tokens.css'), 'utf8')
  const pattern = new RegExp(
    `--${token}:\\s*light-dark\\(\\s*(oklch\\([^)]*\\)),\\s*(oklch\\([^)]*\\))`
  )
  const [, light, dark] = pattern.exec(tokens) ?? []
  return (theme === 'dark' ? dark : light) ?? 'none'
}

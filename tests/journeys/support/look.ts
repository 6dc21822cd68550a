import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import { screenFile } from '#tests/journeys/support/screen_file'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const IS_READY = `typeof axe === 'object'`
const AUDIT = `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
  violations.flatMap(({ id, nodes }) => nodes.map((node) => id + ' ' + node.target.join(' ') +
    (id === 'color-contrast' ? ' ' + node.any.map(({ message }) => message).join(' ') : ''))))`
const OVERFLOW = `document.documentElement.scrollWidth - document.documentElement.clientWidth`
/** Whatever sticks to the window stands where it belongs in a picture of the whole page. */
const TO_TOP = `scrollTo(0, 0)`

const WIDTHS = [1440, 360]
const SCHEMES = ['light', 'dark'] as const

/**
 * Looks at a screen as it stands, wide and narrow, by day and by night: keeps a picture of each for
 * people and says what is wrong for whom cannot see it. Every rule of axe, and nothing to scroll
 * sideways.
 *
 * @param name folder and file of the pictures
 */
export async function look(page: Page, name: string): Promise<string[]> {
  const found: string[] = []
  if (!(await page.evaluate(IS_READY))) {
    await page.evaluate(AXE)
  }
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 })
    for (const colorScheme of SCHEMES) {
      await page.emulateMedia({ colorScheme })
      const place = `${name} ${width} ${colorScheme}`
      const faults = await page.evaluate<string[]>(AUDIT)
      const sideways = await page.evaluate<number>(OVERFLOW)
      found.push(...faults.map((fault) => `${place}: ${fault}`))
      if (sideways > 0) found.push(`${place}: ${sideways} px wider than the screen`)
      const path = screenFile(`${name}-${width}-${colorScheme}`)
      await page.evaluate(TO_TOP)
      await page.screenshot({ path, fullPage: true, type: 'jpeg', quality: 75 })
    }
  }
  await page.setViewportSize({ width: WIDTHS[0], height: 900 })
  await page.emulateMedia({ colorScheme: 'light' })
  return found
}

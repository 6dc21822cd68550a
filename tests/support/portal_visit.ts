import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Group } from '@japa/runner/core'
import { chromium, type Browser, type Page } from 'playwright-core'
import { appUrl } from '#config/app'
import { assets } from '#config/assets'
import type { TestTenant } from '#tests/support/tenant'

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
const VIDEO = `document.querySelector('belgenet-player')?.shadowRoot?.querySelector('video')`
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

export interface VisitOptions {
  width?: number
  locale?: 'tr' | 'en'
  theme?: 'light' | 'dark'
}

/** Somebody at a tenant's portal, with a browser profile of their own. */
export class PortalVisit {
  private constructor(
    readonly page: Page,
    readonly origin: string
  ) {}

  static async begin(
    browser: Browser,
    tenant: TestTenant,
    { width = 1440, locale = 'tr', theme = 'light' }: VisitOptions = {}
  ): Promise<PortalVisit> {
    const context = await browser.newContext({
      viewport: { width, height: 900 },
      locale: locale === 'tr' ? 'tr-TR' : 'en-GB',
      colorScheme: theme,
      reducedMotion: 'reduce',
    })
    const origin = `${appUrl.protocol}//${tenant.host}:${appUrl.port}`
    return new PortalVisit(await context.newPage(), origin)
  }

  async open(path: string): Promise<void> {
    await this.page.goto(this.origin + path, { waitUntil: 'networkidle' })
  }

  async signIn(email: string, password: string): Promise<void> {
    await this.open('/app/sign-in')
    await this.page.fill('input[autocomplete=username]', email)
    await this.page.fill('input[autocomplete=current-password]', password)
    await this.page.keyboard.press('Enter')
    await this.page.waitForURL((url) => !url.pathname.includes('sign-in'))
  }

  /** Waits for a page by its heading. */
  async at(heading: string): Promise<void> {
    await this.page.locator('main h1', { hasText: heading }).waitFor({ state: 'attached' })
  }

  /** Until the player's video can play; asked from outside, for the portal's policy forbids `eval`. */
  async playerIsReady(): Promise<void> {
    while ((await this.page.evaluate<number>(`${VIDEO}?.readyState ?? 0`)) < 3) await wait(100)
  }

  /** What axe finds on the page, one line a rule. */
  async violations(): Promise<string[]> {
    await this.page.evaluate(await readFile(AXE, 'utf8'))
    return this.page.evaluate(
      `axe.run(document, { runOnly: ${JSON.stringify(RULES)} }).then(({ violations }) =>
        violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ target }) => target).join(' ')))`
    )
  }

  /** By how many pixels the page is wider than the screen. */
  overflow(): Promise<number> {
    return this.page.evaluate(
      'document.documentElement.scrollWidth - document.documentElement.clientWidth'
    )
  }

  async end(): Promise<void> {
    await this.page.context().close()
  }
}

/**
 * Call once in a group: `const visit = usePortal(group, tenant)`, then `await visit()` for each
 * person. Needs the built portal.
 */
export function usePortal(
  group: Group,
  tenant: TestTenant
): (options?: VisitOptions) => Promise<PortalVisit> {
  let browser: Browser
  const visits: PortalVisit[] = []
  group.setup(async () => {
    if (!existsSync(join(assets.portal, 'index.html'))) {
      throw new Error('The portal is not built: node_modules/.bin/vite build portal')
    }
    browser = await chromium.launch({
      executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
      args: ['--no-sandbox', '--autoplay-policy=no-user-gesture-required', '--mute-audio'],
    })
  })
  group.teardown(() => browser.close())
  group.each.teardown(async () => {
    await Promise.all(visits.splice(0).map((visit) => visit.end()))
  })
  return async (options) => {
    const visit = await PortalVisit.begin(browser, tenant, options)
    visits.push(visit)
    return visit
  }
}

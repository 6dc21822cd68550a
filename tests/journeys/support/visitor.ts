import assert from 'node:assert/strict'
import { setTimeout as wait } from 'node:timers/promises'
import type { BrowserContext, ConsoleMessage, Page } from 'playwright-core'
import type { Group } from '@japa/runner/core'
import { screenFile } from '#tests/journeys/support/screen_file'
import { stage } from '#tests/journeys/support/stage'

export interface VisitorOptions {
  locale?: 'tr' | 'en'
  width?: number
  javaScript?: boolean
  touch?: boolean
  /** Answers that belong to what this visitor does */
  meets?: number[]
}

/** What a customer's own site sets on its own host; the product sets none anywhere. */
const CUSTOMERS_COOKIE = 'kavruk_customer'
const HEARING_MS = 5_000

/**
 * Somebody at a device of their own. It keeps nothing for third parties, as Safari and private windows
 * do, and takes note of all that must never happen on the way.
 */
export class Visitor {
  #troubles: string[] = []
  readonly #meets: number[]

  private constructor(
    readonly context: BrowserContext,
    readonly page: Page,
    meets: number[]
  ) {
    this.#meets = meets
    context.on('console', (message) => this.#hear(message))
    context.on('weberror', (error) => this.#troubles.push(String(error.error())))
    context.on('response', (response) => {
      const status = response.status()
      if (status >= 400 && !this.#meets.includes(status)) {
        this.#troubles.push(`${status} ${response.request().method()} ${response.url()}`)
      }
    })
  }

  static async arrive(options: VisitorOptions = {}): Promise<Visitor> {
    const { locale = 'tr', width = 1440, javaScript = true, touch = false, meets = [] } = options
    const context = await stage().browser.newContext({
      locale: locale === 'tr' ? 'tr-TR' : 'en-GB',
      timezoneId: 'Europe/Istanbul',
      viewport: { width, height: 900 },
      reducedMotion: 'reduce',
      javaScriptEnabled: javaScript,
      hasTouch: touch,
      isMobile: touch,
    })
    const page = await context.newPage()
    await blockThirdParties(page)
    return new Visitor(context, page, meets)
  }

  /** Waits until the console has said this; then it is no trouble, however often it was said. */
  async hears(words: string): Promise<void> {
    const isOther = (trouble: string) => !trouble.includes(words)
    for (const end = Date.now() + HEARING_MS; Date.now() < end; await wait(30)) {
      if (!this.#troubles.every(isOther)) {
        this.#troubles = this.#troubles.filter(isOther)
        return
      }
    }
    throw new Error(`The console does not say: ${words}`)
  }

  /** What stood there when a test failed. */
  async keepPicture(): Promise<void> {
    const path = screenFile('failed', `${Date.now()}`)
    await this.page.screenshot({ path, fullPage: true, type: 'jpeg', quality: 75 })
  }

  /** @throws when something happened on the way that never may, or a cookie was set */
  async leave(): Promise<void> {
    const cookies = await this.context.cookies()
    await this.context.close()
    const names = cookies.map(({ name }) => name).filter((name) => name !== CUSTOMERS_COOKIE)
    assert.deepEqual(names, [], 'cookies')
    assert.deepEqual(this.#troubles, [], 'troubles on the way')
  }

  /** A refused policy, and whatever the product itself complains of; the network is heard above. */
  #hear(message: ConsoleMessage): void {
    const text = message.text()
    if (message.type() === 'error' && !text.startsWith('Failed to load resource')) {
      this.#troubles.push(text)
    }
  }
}

/** A headless Chromium keeps third-party cookies unless it is told otherwise, page by page. */
async function blockThirdParties(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Network.enable')
  await devtools.send('Network.setCookieControls', { enableThirdPartyCookieRestriction: true })
}

/** Call once in a group: whoever arrives in a test leaves after it, and must leave without troubles. */
export function useVisitors(group: Group) {
  let visitors: Visitor[] = []
  group.each.setup(() => async (hasFailed) => {
    const leaving = visitors
    visitors = []
    if (hasFailed) await Promise.all(leaving.map((visitor) => visitor.keepPicture()))
    const left = await Promise.allSettled(leaving.map((visitor) => visitor.leave()))
    for (const parting of left) {
      if (parting.status === 'rejected') throw parting.reason
    }
  })
  return {
    async arrive(options?: VisitorOptions): Promise<Visitor> {
      const visitor = await Visitor.arrive(options)
      visitors.push(visitor)
      return visitor
    },
  }
}

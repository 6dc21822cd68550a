import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import app from '@adonisjs/core/services/app'
import type { Group } from '@japa/runner/core'
import type { Page } from 'playwright-core'
import { look } from '#tests/journeys/support/look'
import { useVisitors, type VisitorOptions } from '#tests/journeys/support/visitor'

export type Locale = 'tr' | 'en'

/** Somebody who walks through screens in one language and has each of them looked at. */
export interface Walk {
  page: Page
  locale: Locale
  /** The portal's words in this language */
  say: (key: string) => string
  look: (name: string) => Promise<void>
}

/**
 * Call once in a group: `walk(async ({ page, look }) => …)` goes the same way in both languages side
 * by side and then tells of all faults together.
 */
export function useGallery(group: Group) {
  const visitors = useVisitors(group)
  return async (way: (walk: Walk) => Promise<void>, options: VisitorOptions = {}) => {
    const found: string[] = []
    const go = async (locale: Locale) => {
      const { page } = await visitors.arrive({ ...options, locale })
      const words = portalWords(locale)
      await way({
        page,
        locale,
        say: (key) => words[key],
        look: async (name) => void found.push(...(await look(page, `${locale}/${name}`))),
      })
    }
    await Promise.all([go('tr'), go('en')])
    assert.deepEqual(found, [])
  }
}

function portalWords(locale: Locale): Record<string, string> {
  return JSON.parse(readFileSync(app.makePath('portal/src/lang', `${locale}.json`), 'utf8'))
}

import { test } from '@japa/runner'
import type { Page } from 'playwright-core'
import { portalUrl } from '#tests/journeys/support/portal'
import { stage } from '#tests/journeys/support/stage'
import { useVisitors } from '#tests/journeys/support/visitor'

const LANGUAGES = `Array.from(document.querySelectorAll('link[rel=alternate][hreflang]'),
  ({ hreflang, href }) => [hreflang, href])`
const CANONICAL = `document.querySelector('link[rel=canonical]').href`
const FACTS = `document.querySelector('script[type="application/ld+json"]').textContent`

test.group('Journey from a search engine, without a script', (group) => {
  const visitors = useVisitors(group)

  const at = (path: string) => portalUrl(stage().academy, path)

  /** Each language names itself and the other by the addresses where they are. */
  async function languages(page: Page): Promise<Record<string, string>> {
    return Object.fromEntries(await page.evaluate<[string, string][]>(LANGUAGES))
  }

  test('F-CRS-1: searches as people type, filters, and reads what a course is', async ({
    assert,
  }) => {
    const { page } = await visitors.arrive({ javaScript: false })
    await page.goto(at('/'))
    await page.getByRole('searchbox').fill('KAVURMA EGRISI')
    await page.keyboard.press('Enter')
    await page.getByText('1 kurs').waitFor()
    await page.getByRole('link', { name: 'Kavurma eğrisi okumak' }).click()
    await page.getByRole('heading', { name: 'Kavurma eğrisi okumak', level: 1 }).waitFor()
    assert.equal(
      await page
        .getByRole('listitem')
        .filter({ hasText: /^\s*\d\.\d/ })
        .count(),
      9
    )
    assert.match(
      (await page.getByRole('link', { name: 'Kursa başla' }).getAttribute('href'))!,
      /\/app\/courses\/kavurma-egrisi$/
    )
  })

  test('every page stands in both languages, and each leads to the other', async ({ assert }) => {
    const { page } = await visitors.arrive()
    for (const [turkish, english] of [
      ['/', '/en/'],
      ['/courses/kavurma-egrisi', '/en/courses/kavurma-egrisi'],
    ]) {
      for (const [path, language] of [
        [turkish, 'tr'],
        [english, 'en'],
      ]) {
        const answer = await page.goto(at(path))
        assert.equal(answer!.status(), 200)
        assert.equal(await page.getAttribute('html', 'lang'), language)
        const pair = { 'tr': at(turkish), 'en': at(english), 'x-default': at(turkish) }
        assert.deepEqual(await languages(page), pair)
        assert.equal(await page.evaluate(CANONICAL), at(path))
      }
    }
  })

  test('a course tells machines what it is', async ({ assert }) => {
    const { page } = await visitors.arrive()
    await page.goto(at('/courses/kavurma-egrisi'))
    const facts = JSON.parse(await page.evaluate<string>(FACTS))
    assert.containSubset(facts, {
      '@context': 'https://schema.org',
      '@type': 'Course',
      'name': 'Kavurma eğrisi okumak',
      'url': at('/courses/kavurma-egrisi'),
      'inLanguage': 'tr',
      'provider': { '@type': 'Organization', 'name': 'Kavruk Okulu' },
    })
    const image = await page.request.get(facts.image)
    assert.match(image.headers()['content-type'], /^image\//)
  })
})

import { test } from '@japa/runner'
import type { Locator, Page } from 'playwright-core'
import { newId } from '#core/shared/id'
import { useGallery, type Locale } from '#tests/journeys/support/gallery'
import { stage } from '#tests/journeys/support/stage'
import { PlayerPage } from '#tests/support/player_page'

const paths = {
  tr: { home: '/', school: '/okul', about: '/hakkimizda', account: '/hesap', missing: '/yok' },
  en: {
    home: '/en/',
    school: '/en/school',
    about: '/en/about',
    account: '/en/account',
    missing: '/en/nothing',
  },
}
const courses = {
  tr: { title: 'Kavurma eğrisi okumak', path: '/okul/kavurma-egrisi' },
  en: { title: 'Reading the roast curve', path: '/en/school/the-roast-curve' },
}

test.group('F-CORE-4: screens of the customer’s site and of the elements in it', (group) => {
  const walk = useGallery(group)
  const at = (locale: Locale, name: keyof typeof paths.tr) => stage().site.url(paths[locale][name])

  test('the site and what a guest meets', () =>
    walk(
      async ({ page, locale, look }) => {
        await page.goto(at(locale, 'home'))
        // Loaded when it comes into sight.
        await page.locator('belgenet-catalog').scrollIntoViewIfNeeded()
        await page.locator('belgenet-catalog[ready]').waitFor()
        await look('site-home')
        await page.goto(at(locale, 'about'))
        await look('site-about')
        await page.goto(at(locale, 'missing'))
        await look('site-missing')
        await page.goto(at(locale, 'account'))
        await look('site-sign-in')
        await page.locator('form.sign button').click()
        await page.locator('belgenet-player .panel .primary').waitFor()
        await look('site-account')
        await page.locator('[data-sign-out] button').click()
        await page.locator('form.sign').waitFor()
        await page.goto(stage().site.url(courses[locale].path))
        await page.locator('belgenet-sign-in').waitFor()
        await look('player-guest')
        await page.locator('details.code summary').first().click()
        await look('site-code')
      },
      { meets: [404] }
    ))

  test('from the catalog into a lesson', () =>
    walk(async ({ page, locale, look }) => {
      const catalog = page.locator('belgenet-catalog')
      await page.goto(at(locale, 'school'))
      await catalog.locator('.list:not(.waiting)').waitFor()
      await look('catalog-list')
      await catalog.getByRole('searchbox').fill('xyzxyz')
      await catalog.locator('.notice').waitFor()
      await look('catalog-empty')
      await catalog.locator('.notice button').click()
      await catalog.getByRole('button', { name: courses[locale].title, exact: true }).click()
      await catalog.locator('belgenet-course .side').waitFor()
      await look('catalog-course')
      await signInStepByStep(catalog, look)
      await lessons(page, look)
    }))
})

async function signInStepByStep(catalog: Locator, look: (name: string) => Promise<void>) {
  const email = `zeynep.yilmaz-${newId().slice(-4)}@okur.test`
  await catalog.locator('.side .primary').click()
  await catalog.locator('input[name=email]').waitFor()
  await look('sign-in-email')
  await catalog.locator('input[name=email]').fill(email)
  await catalog.page().keyboard.press('Enter')
  await catalog.locator('input[name=code]').waitFor()
  await look('sign-in-code')
  await catalog.locator('input[name=code]').fill(await stage().mailbox.codeFor(email))
  await catalog.locator('input[name=name]').waitFor()
  await look('sign-in-name')
  await catalog.locator('input[name=name]').fill('Zeynep Yılmaz')
  await catalog.page().keyboard.press('Enter')
}

/** A film that is being watched, its settings and its keys, then texts and files. */
async function lessons(page: Page, look: (name: string) => Promise<void>) {
  const element = page.locator('belgenet-player')
  const player = new PlayerPage(page)
  await player.ready()
  await player.seek(40_000)
  await player.play()
  await player.reaches(41_000)
  await player.pause()
  await look('player-video')
  await element.locator('.stage').focus()
  await page.keyboard.press('c')
  await page.keyboard.press('Shift+?')
  await element.locator('dialog').waitFor()
  await look('player-help')
  await page.keyboard.press('Escape')
  await element.locator('button.lesson').nth(1).click()
  await element.locator('.reading .prose').waitFor()
  await look('player-reading')
  await element.locator('button.lesson').nth(6).click()
  await element.locator('.reading .files').waitFor()
  await look('player-files')
}

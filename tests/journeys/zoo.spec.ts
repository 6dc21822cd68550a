import { test } from '@japa/runner'
import type { Page } from 'playwright-core'
import { newId } from '#core/shared/id'
import { signInInside } from '#tests/journeys/support/sign_in_widget'
import { stage } from '#tests/journeys/support/stage'
import { useVisitors, type VisitorOptions } from '#tests/journeys/support/visitor'
import {
  bringAxe,
  faultsOf,
  INSECURE_HOST,
  passes,
  secondsOf,
  standsAt,
  Zoo,
} from '#tests/journeys/support/zoo'
import { publishCourse } from '#tests/support/publish_course'
import { useTenant } from '#tests/support/tenant'

const COURSE = 'Kavurma eğrisi okumak'

interface Stay extends VisitorOptions {
  page: string
  title: string
  host?: string
  /** Nothing outlives the page: who comes back signs in again */
  forgets?: boolean
}

const stays: Stay[] = [
  { page: 'plain', title: 'a plain page' },
  { page: 'plain', title: 'a phone', width: 390, touch: true },
  { page: 'plain', title: 'an insecure host', host: INSECURE_HOST, forgets: true },
  { page: 'strict-csp', title: 'a strict policy' },
  { page: 'nonce', title: 'scripts by nonce' },
  { page: 'strict-dynamic', title: 'scripts by nonce and strict-dynamic' },
  { page: 'trusted-types', title: 'required Trusted Types' },
  { page: 'trusted-types-named', title: 'named Trusted Types' },
  { page: 'hostile-css', title: 'hostile styles' },
  { page: 'base', title: 'another base address' },
  { page: 'spa', title: 'an application' },
  { page: 'two-tenants', title: 'two academies', meets: [404] },
  { page: 'double', title: 'two script tags' },
  { page: 'old-and-new', title: 'two versions' },
  { page: 'no-storage', title: 'no storage', forgets: true },
  { page: 'rtl', title: 'a page from right to left' },
  { page: 'narrow', title: 'a narrow column' },
]

test.group('F-EMB-1, F-EMB-3: journey through pages of every kind', (group) => {
  const other = useTenant(group)
  const visitors = useVisitors(group)
  let zoo: Zoo

  group.setup(async () => {
    await publishCourse(other, { title: 'Yüksekte çalışmak' })
    zoo = await Zoo.open(stage().academy, other)
    await other.keepWhatIsThere()
    return () => zoo.close()
  })

  /** Finds the course, signs in, takes it and watches until the server has kept some of it. */
  async function study(page: Page, email: string) {
    const catalog = page.locator('belgenet-catalog').first()
    await catalog.getByRole('searchbox').fill('KAVURMA EGRISI')
    await catalog.getByText('1 kurs gösteriliyor, toplam 1').waitFor()
    await catalog.getByRole('button', { name: COURSE, exact: true }).click()
    await catalog.getByRole('button', { name: 'Ücretsiz başla' }).click()
    await signInInside(catalog, { email, name: 'Zeynep Yılmaz' })
    const player = page.locator('belgenet-player')
    await player.getByRole('button', { name: 'Oynat' }).click()
    await player.getByRole('button', { name: 'Duraklat' }).waitFor()
    await player.getByRole('slider', { name: 'Konum' }).press('4')
    await passes(player, 38)
    await player.getByRole('button', { name: 'Duraklat' }).click()
    await player.getByText(/%[1-9]\d* izlendi ve kaydedildi/).waitFor()
    return player
  }

  test('{title}: finds, signs in, enrolls, plays, comes back and goes on')
    .with(stays)
    .run(async ({ assert }, { page: name, host, forgets, ...options }) => {
      const visitor = await visitors.arrive(options)
      const { page } = visitor
      const email = `${newId()}@okur.test`
      await bringAxe(visitor.context)
      await page.goto(zoo.url(name, host))
      const catalog = page.locator('belgenet-catalog').first()
      await catalog.getByRole('button', { name: COURSE, exact: true }).waitFor()
      assert.deepEqual(await faultsOf(page, 'belgenet-catalog'), [], 'catalog')
      const watched = await study(page, email)
      const leftAt = await secondsOf(watched)
      assert.isAbove(leftAt, 30)

      await page.reload()
      await page.goto(zoo.url(`${name}/player`, host))
      const player = page.locator('belgenet-player').first()
      if (forgets) await signInInside(player, { email })
      await player.getByText('Kaldığınız yerden').waitFor()
      await standsAt(player, leftAt)
      assert.deepEqual(await faultsOf(page, 'belgenet-player'), [], 'player')
    })
})

import { test } from '@japa/runner'
import type { Locator } from 'playwright-core'
import { newId } from '#core/shared/id'
import { enterPassword, portalUrl } from '#tests/journeys/support/portal'
import { signInInside } from '#tests/journeys/support/sign_in_widget'
import { stage } from '#tests/journeys/support/stage'
import { useCustomer } from '#tests/journeys/support/customer_of'
import { useVisitors } from '#tests/journeys/support/visitor'
import { publishLecture } from '#tests/support/lecture'
import { addMember } from '#tests/support/members'
import { PlayerPage } from '#tests/support/player_page'
import { useTenant } from '#tests/support/tenant'

const SECONDS = 20
const password = 'uzun ve rahat bir söz'

/** Twice as fast, which the server believes; chosen by keyboard. */
async function playFast(element: Locator) {
  await element.getByRole('button', { name: 'Oynat' }).click()
  for (let step = 0; step < 4; step++) await element.page().keyboard.press('Shift+>')
}

test.group('Journey of a learner from the customer’s page to the portal', (group) => {
  const tenant = useTenant(group)
  const customer = useCustomer(group, tenant, async () => {
    await publishLecture(tenant, { seconds: SECONDS, title: 'Süt köpüğü' })
  })
  const visitors = useVisitors(group)

  test('F-STU-1, F-PLY-1, F-PLY-2: goes on where the widget stopped, finishes, and the seal closes', async ({
    assert,
  }) => {
    const { page } = await visitors.arrive()
    const email = `${newId()}@okur.test`
    const catalog = page.locator('belgenet-catalog')
    const element = page.locator('belgenet-player')
    const player = new PlayerPage(page)

    await page.goto(customer().url('/okul'))
    await catalog.getByRole('button', { name: 'Süt köpüğü', exact: true }).click()
    await catalog.getByRole('button', { name: 'Ücretsiz başla' }).click()
    await signInInside(catalog, { email, name: 'Zeynep Yılmaz' })
    await player.ready()
    await playFast(element)
    await player.reaches(6_000)
    await player.pause()
    await element.getByText(/%3\d izlendi ve kaydedildi/).waitFor()

    await page.goto(portalUrl(tenant, '/app'))
    await page.getByRole('button', { name: 'E-postama kod gönder' }).click()
    await page.getByLabel('E-posta').fill(email)
    await page.getByRole('button', { name: 'Kod gönder' }).click()
    await page.getByLabel('Kod', { exact: true }).fill(await stage().mailbox.codeFor(email))
    await page.getByRole('heading', { name: 'Merhaba Zeynep' }).waitFor()
    await page.getByText('2 dersin 0’ı tamam').first().waitFor()
    await page.getByRole('link', { name: /^00\.0\d’.+ devam et$/ }).click()

    await player.ready()
    await player.reaches(6_000)
    assert.isBelow(await player.positionMs(), 8_000)
    await playFast(element)
    await element.getByText('Ders tamamlandı.').waitFor({ state: 'attached' })
    await element.getByRole('button', { name: 'Sonraki ders' }).first().click()
    await element.getByRole('heading', { name: 'Metin' }).first().waitFor()
    await element.getByRole('button', { name: 'Okudum, tamamla' }).click()
    await element.getByRole('heading', { name: 'Kursu tamamladınız' }).waitFor()
    await element.getByRole('img', { name: '2 dersin 2’si tamam' }).first().waitFor()

    await page.goto(portalUrl(tenant, '/app'))
    await page.getByText(/^Tamamlandı, /).waitFor()
  })

  test('F-USR-2: a password opens the same house, and a wrong one does not', async () => {
    const { email } = await addMember(tenant, { password, name: 'Elif Şahin' })
    const { page } = await visitors.arrive({ meets: [401] })
    await page.goto(portalUrl(tenant, '/app/catalog'))
    await enterPassword(page, { email, password: 'başka bir söz' })
    await page.getByRole('alert').waitFor()
    await enterPassword(page, { email, password })
    await page.getByRole('heading', { name: 'Katalog' }).waitFor()
    await page.getByRole('link', { name: 'Süt köpüğü' }).waitFor()
  })
})

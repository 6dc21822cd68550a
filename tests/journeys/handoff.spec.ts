import { test } from '@japa/runner'
import { findWatched } from '#tests/journeys/support/ledger'
import { importDemo } from '#tests/journeys/support/import_demo'
import { useCustomer } from '#tests/journeys/support/customer_of'
import { useVisitors } from '#tests/journeys/support/visitor'
import { PlayerPage } from '#tests/support/player_page'
import { useTenant } from '#tests/support/tenant'

test.group('Journey of a customer whom the customer’s site already knows', (group) => {
  const tenant = useTenant(group)
  const customer = useCustomer(group, tenant, () => importDemo(tenant, 'kavurma-egrisi'))
  const visitors = useVisitors(group)

  test('F-EMB-2: the account page signs in without a word typed, and out with the shop', async ({
    assert,
  }) => {
    const { page } = await visitors.arrive()
    const element = page.locator('belgenet-player')
    const player = new PlayerPage(page)

    await page.goto(customer().url('/hesap'))
    await page.getByRole('button', { name: 'Giriş' }).click()
    await element.getByRole('button', { name: 'Ücretsiz kaydol ve başla' }).click()
    await player.ready()
    await player.play()
    await element.getByText('izlendi ve kaydedildi').waitFor()
    await player.reaches(2_500)
    await page.reload()
    await player.ready()
    const watched = await findWatched(tenant, 'deniz@kavruk.example')
    assert.isAbove(watched!.watchedMs, 2_000)

    await page.getByRole('button', { name: 'Çıkış' }).click()
    await page.getByRole('heading', { name: 'Giriş' }).waitFor()
    await page.goto(customer().url('/okul/kavurma-egrisi'))
    await element.getByRole('heading', { name: 'Dersi izlemek için giriş yapın' }).waitFor()
  })
})

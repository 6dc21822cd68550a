import { test } from '@japa/runner'
import { appUrl } from '#config/app'
import { look } from '#tests/journeys/support/look'
import { useVisitors } from '#tests/journeys/support/visitor'

/** So many of one kind on one page are no page that anybody has. */
const MANY = /landmark-unique/

test.group('F-EMB-3: the gallery of elements', (group) => {
  const visitors = useVisitors(group)

  test('shows every element in every state, without a fault, and dresses them', async ({
    assert,
  }) => {
    const visitor = await visitors.arrive({ meets: [404] })
    const { page } = visitor
    await page.goto(new URL('/embed/gallery', appUrl).href)
    await page.getByText('Kabuk hızlıdır').first().waitFor()
    await page.getByText('Henüz yayında kurs yok.').waitFor()
    await page.getByText('Bu içerik bulunamadı').waitFor()
    await page.getByRole('button', { name: 'Oynat' }).first().waitFor()
    const faults = await look(page, 'gallery/elements')
    assert.deepEqual(
      faults.filter((fault) => !MANY.test(fault)),
      []
    )

    await page.getByLabel('accent', { exact: true }).fill('#d63a22')
    const button = page.locator('belgenet-player .button.primary').first()
    await button.waitFor()
    const fill = await page.evaluate<string>(
      `getComputedStyle(document.querySelector('belgenet-player')).getPropertyValue('--belgenet-accent')`
    )
    assert.equal(fill.trim(), '#d63a22')
  })
})

import { test } from '@japa/runner'
import { usePortal, type VisitOptions } from '#tests/support/portal_visit'
import { useTenant } from '#tests/support/tenant'

const PAGE = '/api/docs'

const looks: VisitOptions[] = [
  { width: 1440, theme: 'light', locale: 'tr' },
  { width: 360, theme: 'dark', locale: 'en' },
]

test.group('F-OPS-6: journey of a developer who reads the API', (group) => {
  const tenant = useTenant(group)
  const visit = usePortal(group, tenant)

  test('finds an operation by keyboard and copies its command', async ({ assert }) => {
    const reader = await visit({ locale: 'tr' })
    const { page } = reader
    await reader.open(PAGE)
    await page.keyboard.press('/')
    await page.keyboard.type('ÜYE davet')
    await page.getByText('Bulunan: 1').waitFor()
    await page.keyboard.press('Enter')
    const operation = page.locator('details[open]')
    await operation.getByText('members.invite').waitFor()
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await operation.getByRole('button', { name: 'Kopyala' }).first().click()
    await operation.getByRole('button', { name: 'Kopyalandı' }).waitFor()
    const copied = await page.evaluate<string>('navigator.clipboard.readText()')
    assert.include(copied, 'curl -X POST "$BELGENET/api/v1/invitations"')
    await page.keyboard.press('/')
    await page.keyboard.press('Escape')
    assert.isAbove(await page.locator('details.operation:visible').count(), 50)
  })

  test('a link to an operation opens it, and one to a shape opens that', async ({ assert }) => {
    const reader = await visit({ locale: 'en' })
    const { page } = reader
    await reader.open(`${PAGE}#identity.me.show`)
    await page.locator('details[open] h3', { hasText: '/api/v1/me' }).waitFor()
    await page.locator('details[open] a[href="#shape-Me"]').first().click()
    await page.locator('details[open] h3', { hasText: /^Me$/ }).waitFor()
    assert.equal(new URL(page.url()).hash, '#shape-Me')
  })

  test('{width} px, {theme}, {locale}: no fault, and nothing to scroll sideways')
    .with(looks)
    .run(async ({ assert }, look) => {
      const reader = await visit(look)
      await reader.open(PAGE)
      await reader.page.evaluate(
        `document.querySelectorAll('details').forEach((details) => (details.open = true))`
      )
      assert.deepEqual(await reader.violations(), [])
      assert.isAtMost(await reader.overflow(), 0)
    })
    .timeout(120_000)
})

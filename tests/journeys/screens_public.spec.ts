import { test } from '@japa/runner'
import { appUrl } from '#config/app'
import { useGallery } from '#tests/journeys/support/gallery'
import { enterPassword, portalUrl } from '#tests/journeys/support/portal'
import { stage } from '#tests/journeys/support/stage'
import { signInPlatformAdmin } from '#tests/support/platform_admin'

test.group('F-CORE-4: screens that are open to everybody, and the platform’s', (group) => {
  const walk = useGallery(group)

  test('public pages', () =>
    walk(
      async ({ page, locale, look }) => {
        const at = (path: string) =>
          portalUrl(stage().academy, locale === 'en' ? `/en${path}` : path)
        await page.goto(at('/'))
        await look('public-catalog')
        await page.goto(at('/?q=xyzxyz'))
        await look('public-catalog-empty')
        await page.goto(at('/courses/kavurma-egrisi'))
        await look('public-course')
        await page.goto(at('/courses/none'))
        await look('public-missing')
      },
      { meets: [404] }
    ))

  test('the super admin’s screens', async () => {
    const admin = await signInPlatformAdmin()
    await walk(
      async ({ page, say, look }) => {
        await page.goto(`${appUrl.origin}/app/catalog`)
        await page.getByRole('heading', { name: say('noTenant.title') }).waitFor()
        await look('platform-no-tenant')
        await page.goto(`${appUrl.origin}/app/platform`)
        await page.getByRole('heading', { name: say('platform.signInTitle') }).waitFor()
        await look('platform-sign-in')
        await enterPassword(page, admin)
        await page.getByRole('row').nth(1).waitFor()
        await look('platform-tenants')
      },
      { meets: [404, 421] }
    )
  })
})

import { test } from '@japa/runner'
import { appUrl } from '#config/app'
import { enterPassword } from '#tests/journeys/support/portal'
import { useVisitors } from '#tests/journeys/support/visitor'
import { signInPlatformAdmin } from '#tests/support/platform_admin'
import { useTenant } from '#tests/support/tenant'

test.group('Journey of a super admin', (group) => {
  const tenant = useTenant(group)
  const visitors = useVisitors(group)

  test('F-TEN-1: signs in on the platform’s own host and finds a tenant', async () => {
    const admin = await signInPlatformAdmin()
    const { page } = await visitors.arrive()
    await page.goto(`${appUrl.origin}/app/platform`)
    await enterPassword(page, admin)
    await page.getByRole('heading', { name: 'Kurumlar' }).waitFor()
    await page.getByLabel('Kurum ara').fill(tenant.scope.slug)
    await page.getByText('1–1 / 1 sonuç').waitFor()
    const row = page.getByRole('row', { name: new RegExp(tenant.scope.slug) })
    await row.getByText('Sağlıklı').waitFor()
    await row.getByRole('link').click()
    const panel = page.getByRole('complementary', { name: tenant.scope.name })
    await panel.getByText('Henüz ölçülmedi').waitFor()
  })

  test('F-TEN-2: a tenant’s own host knows no super admin', async ({ client }) => {
    const { email, password } = await signInPlatformAdmin()
    const response = await client
      .post('/api/v1/tokens')
      .header('host', tenant.host)
      .json({ grant: 'password', email, password })
    response.assertStatus(401)
  })
})

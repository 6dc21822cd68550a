import { test } from '@japa/runner'
import { publishLecture } from '#tests/support/lecture'
import { addMember } from '#tests/support/members'
import { usePortal, type VisitOptions } from '#tests/support/portal_visit'
import { useTenant } from '#tests/support/tenant'

const password = 'uzun ve rahat bir söz'

const screens = [
  '/app',
  '/app/catalog',
  '/app/profile',
  '/app/manage/overview',
  '/app/manage/members',
  '/app/manage/courses',
  '/app/manage/courses/import',
  '/app/manage/embed',
  '/app/nowhere',
]

const looks: VisitOptions[] = [
  { width: 1440, theme: 'light', locale: 'tr' },
  { width: 360, theme: 'dark', locale: 'en' },
]

test.group('F-CORE-4: every screen is for everybody', (group) => {
  const tenant = useTenant(group)
  const visit = usePortal(group, tenant)
  let slug: string

  group.setup(async () => {
    const lecture = await publishLecture(tenant, { seconds: 5, title: 'Süt köpüğü' })
    slug = lecture.slug
    await tenant.keepWhatIsThere()
  })

  test('{width} px, {theme}, {locale}: no fault, and nothing to scroll sideways')
    .with(looks)
    .run(async ({ assert }, look) => {
      const admin = { password, name: 'Şule Ağırbaş', roles: ['TENANT_ADMIN' as const] }
      const { email } = await addMember(tenant, admin)
      const person = await visit(look)
      await person.open('/app/sign-in')
      assert.deepEqual(await person.violations(), [], 'sign-in')
      await person.signIn(email, password)
      for (const screen of [...screens, `/app/courses/${slug}`]) {
        await person.open(screen)
        assert.deepEqual(await person.violations(), [], screen)
        assert.isAtMost(await person.overflow(), 0, screen)
      }
    })
    .timeout(120_000)

  test('the whole way from door to catalog goes by keyboard', async ({ assert }) => {
    const { email } = await addMember(tenant, { password, name: 'Elif Şahin' })
    const person = await visit()
    const { page } = person
    await person.open('/app/sign-in')
    await page.focus('input[autocomplete=username]')
    await page.keyboard.type(email)
    await page.keyboard.press('Tab')
    await page.keyboard.type(password)
    await page.keyboard.press('Enter')
    await person.at('Merhaba Elif')
    await page.reload()
    await person.at('Merhaba Elif')
    await page.keyboard.press('Tab')
    assert.equal(await page.evaluate('document.activeElement.textContent'), 'İçeriğe geç')
    await page.getByRole('link', { name: 'Katalog' }).first().focus()
    await page.keyboard.press('Enter')
    await person.at('Katalog')
    assert.equal(await page.evaluate('document.activeElement.tagName'), 'H1')
    assert.match(await page.title(), /^Katalog · /)
  })
})

import { test } from '@japa/runner'
import { addMember } from '#tests/support/members'
import { usePortal } from '#tests/support/portal_visit'
import { useTenant } from '#tests/support/tenant'

const password = 'uzun ve rahat bir söz'

test.group('F-CORE-4: the portal without a mouse', (group) => {
  const tenant = useTenant(group)
  const visit = usePortal(group, tenant)

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

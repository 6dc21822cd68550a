import { test } from '@japa/runner'
import { chosenPassword, invited } from '#tests/support/invitations'
import { addMember } from '#tests/support/members'
import { usePortal } from '#tests/support/portal_visit'
import { useTenant } from '#tests/support/tenant'

const email = 'elif@okul.test'
const password = 'uzun ve rahat bir söz'

test.group('F-USR-2: the portal’s door', (group) => {
  const tenant = useTenant(group)
  const visit = usePortal(group, tenant)

  test('who is invited chooses a password and stands in the academy, also after a reload', async ({
    client,
  }) => {
    const token = await invited(client, tenant)
    const guest = await visit()
    await guest.open(`/app/invitations/${token}`)
    await guest.page.fill('input[autocomplete=name]', 'Yeni Eğitmen')
    await guest.page.fill('input[autocomplete=new-password]', chosenPassword)
    await guest.page.keyboard.press('Enter')
    await guest.at('Merhaba')
    await guest.page.reload()
    await guest.at('Merhaba')
  })

  test('a used invitation says what to do instead', async ({ client, assert }) => {
    const token = await invited(client, tenant)
    const first = await visit()
    await first.open(`/app/invitations/${token}`)
    await first.page.fill('input[autocomplete=name]', 'Yeni Eğitmen')
    await first.page.fill('input[autocomplete=new-password]', chosenPassword)
    await first.page.keyboard.press('Enter')
    await first.at('Merhaba')
    const second = await visit()
    await second.open(`/app/invitations/${token}`)
    assert.include(await second.page.textContent('[role=alert]'), 'Bu davet kullanılamıyor')
  })

  test('a guest is brought back to the page they wanted', async ({ assert }) => {
    await addMember(tenant, { email, password, name: 'Elif Şahin' })
    const guest = await visit()
    await guest.open('/app/catalog?level=beginner')
    await guest.page.waitForURL(/sign-in\?next=/)
    await guest.page.fill('input[autocomplete=username]', email)
    await guest.page.fill('input[autocomplete=current-password]', password)
    await guest.page.keyboard.press('Enter')
    await guest.at('Katalog')
    assert.include(guest.page.url(), 'level=beginner')
  })

  test('a wrong password is said once, in words, and the address stays', async ({ assert }) => {
    await addMember(tenant, { email, password })
    const guest = await visit()
    await guest.open('/app/sign-in')
    await guest.page.fill('input[autocomplete=username]', email)
    await guest.page.fill('input[autocomplete=current-password]', 'başka bir söz')
    await guest.page.keyboard.press('Enter')
    await guest.page.locator('[role=alert]').waitFor()
    assert.equal(await guest.page.inputValue('input[autocomplete=username]'), email)
  })

  test('whoever signs out leaves nothing for the next tab or person', async ({ assert }) => {
    await addMember(tenant, { email, password, name: 'Elif Şahin' })
    const member = await visit()
    await member.signIn(email, password)
    const other = await member.page.context().newPage()
    await other.goto(`${member.origin}/app/catalog`)
    await other.locator('main h1').waitFor()
    await member.open('/app/profile')
    await member.page.locator('main').getByRole('button', { name: 'Çıkış yap' }).click()
    await member.page.waitForURL(/sign-in$/)
    await other.waitForURL(/sign-in/)
    await member.page.reload()
    await member.at('Giriş yapın')
    assert.isFalse(await member.page.getByText('Elif Şahin').isVisible())
  })
})

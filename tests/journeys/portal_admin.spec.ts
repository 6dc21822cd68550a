import { test } from '@japa/runner'
import { CourseFolder } from '#tests/support/course_folder'
import { addMember } from '#tests/support/members'
import { usePortal } from '#tests/support/portal_visit'
import { useTenant } from '#tests/support/tenant'

const email = 'sule@okul.test'
const password = 'uzun ve rahat bir söz'

test.group('F-ADM-1: an admin at the portal', (group) => {
  const tenant = useTenant(group)
  const visit = usePortal(group, tenant)

  async function arrive() {
    await addMember(tenant, { email, password, name: 'Şule Ağırbaş', roles: ['TENANT_ADMIN'] })
    const admin = await visit()
    await admin.signIn(email, password)
    await admin.at('Üyeler')
    return admin
  }

  test('invites a member, who stands in the ledger as waiting', async ({ assert }) => {
    const { page } = await arrive()
    await page.getByRole('button', { name: 'Üye davet et' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('E-posta').fill('ismail.isik@okul.test')
    await dialog.getByLabel('Ad soyad').fill('İsmail Işık')
    await dialog.getByRole('button', { name: 'Davet gönder' }).click()
    await page.getByText('ismail.isik@okul.test adresine davet gönderildi.').waitFor()
    const row = page.getByRole('row', { name: /İsmail Işık/ })
    assert.include(await row.innerText(), 'Davet bekliyor')
    await page.getByLabel('Üye ara').fill('isik')
    await page.waitForURL(/q=isik/)
    await row.waitFor()
  })

  test('gives a role in the side panel and takes it back', async ({ assert }) => {
    await addMember(tenant, { email: 'can@okul.test', name: 'Can Öz' })
    const { page } = await arrive()
    await page.getByRole('link', { name: 'Can Öz' }).click()
    const panel = page.getByRole('complementary', { name: 'Can Öz' })
    await panel.getByRole('checkbox', { name: /^Eğitmen/ }).check()
    await panel.getByRole('button', { name: 'Rolleri kaydet' }).click()
    const row = page.getByRole('row', { name: /Can Öz/ })
    await row.getByText('Eğitmen').waitFor()
    await page.getByRole('button', { name: 'Geri al' }).click()
    await row.getByText('Eğitmen').waitFor({ state: 'detached' })
    assert.isFalse(await panel.getByRole('checkbox', { name: /Eğitmen/ }).isChecked())
  })

  test('the last admin cannot be lost, and the panel says why', async ({ assert }) => {
    const { page } = await arrive()
    await page.getByRole('link', { name: 'Şule Ağırbaş' }).click()
    const panel = page.getByRole('complementary', { name: 'Şule Ağırbaş' })
    await panel.getByRole('checkbox', { name: /^Öğrenen/ }).check()
    await panel.getByRole('checkbox', { name: /^Kurum yöneticisi/ }).uncheck()
    await panel.getByRole('button', { name: 'Rolleri kaydet' }).click()
    const alert = panel.getByRole('alert')
    await alert.waitFor()
    assert.isNotEmpty(await alert.innerText())
  })

  test('tries an archive, imports it and publishes the course', async ({ assert, cleanup }) => {
    const folder = await CourseFolder.make()
    cleanup(() => folder.remove())
    const archive = await folder.zip()
    const admin = await arrive()
    const { page } = admin
    await admin.open('/app/manage/courses/import')
    await page.setInputFiles('input[type=file]', archive)
    await page.getByText('Arşiv aktarılabilir').waitFor()
    assert.include(await page.locator('main').innerText(), 'lessons/milk.md')
    await page.getByRole('button', { name: 'Kursu aktar' }).click()
    await page.getByRole('link', { name: 'Kursu aç' }).click()
    const panel = page.getByRole('complementary', { name: 'Sütle çalışmak' })
    await panel.getByRole('button', { name: 'Yayımla' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Yayımla' }).click()
    await page.getByText('Sütle çalışmak yayımlandı.').waitFor()
    await panel.getByText('Yayında').waitFor()
  })

  test('allows a site and copies code that carries a living key', async ({ assert }) => {
    const admin = await arrive()
    const { page } = admin
    await admin.open('/app/manage/embed')
    await page.getByLabel('Site adresi').fill('www.kavruk.test/kurslar')
    await page.keyboard.press('Enter')
    await page.getByText('https://www.kavruk.test eklendi.').waitFor()
    await page.getByRole('button', { name: 'Anahtar oluştur', exact: true }).click()
    await page.getByRole('dialog').getByLabel('Ad', { exact: true }).fill('Kurumsal site')
    await page
      .getByRole('dialog')
      .getByRole('button', { name: 'Anahtar oluştur', exact: true })
      .click()
    await page.getByText('Kurumsal site anahtarı oluşturuldu.').waitFor()
    const code = page.locator('pre', { hasText: 'pk_live_' })
    await code.waitFor()
    assert.match(
      await code.innerText(),
      /<script async src="[^"]+\/embed\/v1\.js" data-key="pk_live_\w+"><\/script>/
    )
  })
})

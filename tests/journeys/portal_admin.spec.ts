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
    await admin.at('Genel bakış')
    await admin.page.getByRole('link', { name: 'Üyeler', exact: true }).click()
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

  test('suspends several at once, and takes it back', async () => {
    for (const name of ['Can Öz', 'Deniz Ak', 'Ece Bal']) await addMember(tenant, { name })
    const { page } = await arrive()
    await page.getByRole('checkbox', { name: 'Can Öz seç' }).click()
    await page.getByRole('checkbox', { name: 'Ece Bal seç' }).click({ modifiers: ['Shift'] })
    const bar = page.getByRole('group', { name: '3 üye seçildi' })
    await bar.getByRole('button', { name: 'Askıya al' }).click()
    await page.getByText('3 üye askıya alındı.').waitFor()
    await page
      .getByRole('row', { name: /Deniz Ak/ })
      .getByText('Askıda')
      .waitFor()
    await bar.waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'Geri al' }).click()
    const row = page.getByRole('row', { name: /Deniz Ak/ })
    await row.getByText('Askıda').waitFor({ state: 'detached' })
  })

  test('walks, chooses and opens by keyboard alone', async ({ assert }) => {
    for (const name of ['Can Öz', 'Deniz Ak']) await addMember(tenant, { name })
    const { page } = await arrive()
    await page.getByRole('link', { name: 'Can Öz' }).focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Space')
    await page.getByRole('group', { name: '1 üye seçildi' }).waitFor()
    assert.isTrue(await page.getByRole('checkbox', { name: 'Deniz Ak seç' }).isChecked())
    await page.keyboard.press('Enter')
    await page.getByRole('complementary', { name: 'Deniz Ak' }).waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('complementary', { name: 'Deniz Ak' }).waitFor({ state: 'detached' })
  })

  test('keeps a filtered list under a name and comes back to it', async ({ assert }) => {
    await addMember(tenant, { name: 'Can Öz', status: 'invited' })
    await addMember(tenant, { name: 'Deniz Ak' })
    const admin = await arrive()
    const { page } = admin
    await page.getByRole('button', { name: 'Durum' }).click()
    await page.getByRole('button', { name: 'Davet bekliyor' }).click()
    await page.getByRole('link', { name: 'Deniz Ak' }).waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'Sütunlar' }).click()
    await page.getByRole('button', { name: 'Katıldı', pressed: true }).click()
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Görünümler' }).click()
    await page.getByRole('button', { name: 'Görünümü kaydet' }).click()
    await page.getByRole('dialog').getByLabel('Görünümün adı').fill('Davetliler')
    await page.keyboard.press('Enter')
    await page.getByText('Davetliler görünümü kaydedildi.').waitFor()
    await admin.open('/app/manage/members')
    await page.getByRole('link', { name: 'Deniz Ak' }).waitFor()
    await page.getByRole('button', { name: 'Görünümler' }).click()
    await page.getByRole('button', { name: 'Davetliler', exact: true }).click()
    await page.getByRole('link', { name: 'Deniz Ak' }).waitFor({ state: 'detached' })
    assert.equal(await page.getByRole('columnheader', { name: 'Katıldı' }).count(), 0)
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

import { test } from '@japa/runner'
import type { Page } from 'playwright-core'
import { CopiedPage } from '#tests/journeys/support/copied_page'
import { demoCourse } from '#tests/journeys/support/import_demo'
import { enterPassword, portalUrl } from '#tests/journeys/support/portal'
import { stage } from '#tests/journeys/support/stage'
import { useVisitors } from '#tests/journeys/support/visitor'
import { CourseFolder } from '#tests/support/course_folder'
import { addMember } from '#tests/support/members'
import { publishCourse } from '#tests/support/publish_course'
import { useTenant } from '#tests/support/tenant'

const admin = { email: 'sule@okul.test', password: 'uzun ve rahat bir söz' }

test.group('Journey of a tenant’s admin', (group) => {
  const tenant = useTenant(group)
  const visitors = useVisitors(group)

  async function arrive(path: string): Promise<Page> {
    await addMember(tenant, { ...admin, name: 'Şule Ağırbaş', roles: ['TENANT_ADMIN'] })
    const { page, context } = await visitors.arrive()
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.goto(portalUrl(tenant, path))
    await enterPassword(page, admin)
    return page
  }

  test('F-USR-2: invites an instructor, who comes in by the link in the mail', async () => {
    const page = await arrive('/app/manage/members')
    await page.getByRole('button', { name: 'Üye davet et' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('E-posta').fill('ismail@okul.test')
    await dialog.getByRole('checkbox', { name: /^Eğitmen/ }).check()
    await dialog.getByRole('button', { name: 'Davet gönder' }).click()
    await page.getByRole('row', { name: /ismail@okul\.test.*Davet bekliyor/ }).waitFor()

    const guest = await visitors.arrive()
    await guest.page.goto(await stage().mailbox.invitationFor('ismail@okul.test'))
    await guest.page.getByLabel('Ad soyad').fill('İsmail Işık')
    await guest.page.getByLabel('Yeni parola').fill('doğru at pil zımba')
    await guest.page.getByRole('button', { name: 'Daveti kabul et' }).click()
    await guest.page.getByRole('heading', { name: /^Merhaba/ }).waitFor()

    await page.reload()
    await page.getByRole('row', { name: /İsmail Işık.*Etkin/ }).waitFor()
  })

  test('F-CRS-1: tries an archive, imports it, publishes it, and everybody sees it', async ({
    assert,
    cleanup,
    client,
  }) => {
    const countCourses = async () => {
      const response = await client.get('/api/v1/courses').header('host', tenant.host)
      return response.body().meta.total
    }
    const folder = await CourseFolder.make()
    cleanup(() => folder.remove())
    await folder.copyFrom(demoCourse('tadim-sozlugu'), '.')
    const page = await arrive('/app/manage/courses/import')
    await page.getByRole('heading', { name: 'Kurs aktar' }).waitFor()
    await page.setInputFiles('input[type=file]', await folder.zip())
    await page.getByText('Arşiv aktarılabilir').waitFor()
    assert.equal(await countCourses(), 0)

    await page.getByRole('button', { name: 'Kursu aktar' }).click()
    await page.getByText('Tadım sözlüğü aktarıldı').waitFor()
    assert.equal(await countCourses(), 0)
    await page.getByRole('link', { name: 'Kursu aç' }).click()
    await page.getByRole('button', { name: 'Yayımla' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Yayımla' }).click()
    await page.getByText('Tadım sözlüğü yayımlandı.').waitFor()

    const visitor = await visitors.arrive()
    await visitor.page.goto(portalUrl(tenant, '/'))
    await visitor.page.getByRole('link', { name: 'Tadım sözlüğü' }).click()
    await visitor.page.getByRole('heading', { name: 'Tadım sözlüğü' }).waitFor()
  })

  test('F-EMB-1: a key, a site and the copied code make a page; taking the site away ends it', async ({
    assert,
    cleanup,
  }) => {
    await publishCourse(tenant, { title: 'Sütle çalışmak' })
    const site = await CopiedPage.open()
    cleanup(() => site.close())
    const page = await arrive('/app/manage/embed')
    await page.getByLabel('Site adresi').fill(site.origin)
    await page.getByRole('button', { name: 'Site ekle' }).click()
    await page.getByText(`${site.origin} eklendi.`).waitFor()
    await page.getByRole('button', { name: 'Anahtar oluştur', exact: true }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Ad', { exact: true }).fill('Kurumsal site')
    await dialog.getByRole('button', { name: 'Anahtar oluştur', exact: true }).click()
    await page.getByText('Kurumsal site anahtarı oluşturuldu.').waitFor()
    await page.getByRole('tab', { name: 'Katalog' }).click()
    await page.getByRole('tab', { name: 'Katı CSP' }).click()
    await page.getByRole('button', { name: 'Kopyala', exact: true }).click()
    site.code = await page.evaluate('navigator.clipboard.readText()')
    assert.include(site.code, 'pk_live_')

    const visitor = await visitors.arrive({ meets: [403] })
    await visitor.page.goto(site.origin)
    const catalog = visitor.page.locator('belgenet-catalog')
    await catalog.getByRole('button', { name: 'Sütle çalışmak', exact: true }).waitFor()

    await page.getByRole('button', { name: `${site.origin} adresini kaldır` }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Kaldır' }).click()
    await page.getByText(`${site.origin} kaldırıldı.`).waitFor()
    await visitor.page.reload()
    await catalog.getByText('Kurslar yüklenemedi.').waitFor()
    await visitor.hears('blocked by CORS policy')
    await visitor.hears(`${site.origin} izinli siteler arasında değil.`)
  })
})

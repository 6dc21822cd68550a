import { test } from '@japa/runner'
import type { Page } from 'playwright-core'
import { enterPassword, portalUrl } from '#tests/journeys/support/portal'
import { useVisitors } from '#tests/journeys/support/visitor'
import { addMember } from '#tests/support/members'
import { useTenant } from '#tests/support/tenant'
import type { Role } from '#identity/contract'

const password = 'uzun ve rahat bir söz'
const lessons = ['Öğütme boyutu', 'Su ve süre', 'Tadım']

test.group('Journey of a course from its author to its learners', (group) => {
  const tenant = useTenant(group)
  const visitors = useVisitors(group)

  async function arrive(role: Role, path: string): Promise<Page> {
    const email = `${role.toLowerCase()}@okul.test`
    await addMember(tenant, { email, password, name: role, roles: [role] })
    const { page } = await visitors.arrive()
    await page.goto(portalUrl(tenant, path))
    await enterPassword(page, { email, password })
    return page
  }

  async function writeLesson(page: Page, title: string): Promise<void> {
    await page.getByRole('button', { name: 'Ders ekle' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Başlık').fill(title)
    await dialog.getByRole('button', { name: 'Ekle', exact: true }).click()
    await page.getByRole('heading', { name: new RegExp(`^1\\.\\d ${title}$`) }).waitFor()
    await page.getByRole('textbox', { name: 'Metin' }).fill(`Burada **${title}** anlatılır.\n`)
    await page.getByText('Kaydedildi').waitFor()
  }

  test('F-CRS-2: an instructor writes three lessons and submits, the admin publishes, a visitor sees it', async ({
    assert,
    client,
  }) => {
    const author = await arrive('INSTRUCTOR', '/app/manage/courses')
    await author.getByRole('button', { name: 'Yeni kurs' }).first().click()
    await author.getByRole('dialog').getByLabel('Başlık').fill('Filtre kahve')
    await author.getByRole('button', { name: 'Başla' }).click()
    await author.getByRole('button', { name: 'Modül', exact: true }).click()
    await author.getByRole('dialog').getByLabel('Başlık').fill('Demleme')
    await author.getByRole('dialog').getByRole('button', { name: 'Ekle', exact: true }).click()
    for (const title of lessons) {
      await writeLesson(author, title)
    }
    const grip = author.getByRole('button', { name: /^Tadım: taşı/ })
    await grip.focus()
    await grip.press('ArrowUp')
    await author.getByRole('link', { name: '1.2 Tadım' }).waitFor()
    await author.getByRole('button', { name: 'İncelemeye gönder' }).click()
    await author.getByRole('dialog').getByRole('button', { name: 'İncelemeye gönder' }).click()
    await author.getByText('Bu sürüm incelemede').waitFor()

    const admin = await arrive('TENANT_ADMIN', '/app/manage/courses')
    const waiting = admin.getByRole('region', { name: 'İnceleme bekleyenler' })
    await waiting.getByRole('link', { name: 'Filtre kahve' }).click()
    for (const step of ['Onayla', 'Yayımla']) {
      await admin.getByRole('button', { name: step, exact: true }).click()
      const dialog = admin.getByRole('dialog')
      await dialog.getByRole('button', { name: step, exact: true }).click()
      await dialog.waitFor({ state: 'detached' })
    }
    const page = await client.get('/courses/filtre-kahve').header('host', tenant.host)
    page.assertStatus(200)
    const order = ['Öğütme boyutu', 'Tadım', 'Su ve süre'].map((title) =>
      page.text().indexOf(title)
    )
    assert.isAbove(order[0], 0)
    assert.deepEqual(
      order,
      order.toSorted((a, b) => a - b)
    )
  })
})

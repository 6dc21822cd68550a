import { test } from '@japa/runner'
import { newId } from '#core/shared/id'
import { CustomerSite } from '#tests/journeys/support/customer_site'
import { enterPassword, portalUrl } from '#tests/journeys/support/portal'
import { stage } from '#tests/journeys/support/stage'
import { useVisitors } from '#tests/journeys/support/visitor'
import { addMember } from '#tests/support/members'
import { publishCourse } from '#tests/support/publish_course'
import { useTenant } from '#tests/support/tenant'

const password = 'uzun ve rahat bir söz'
const TITLE = 'Kavurma eğrisi okumak'

test.group('Journey through a second tenant', (group) => {
  const other = useTenant(group)
  const visitors = useVisitors(group)

  test('F-TEN-2: who learns at one academy meets nothing of it at another', async ({ assert }) => {
    const email = `${newId()}@okur.test`
    const person = { email, password, name: 'Elif Şahin' }
    await addMember(stage().academy, person)
    await publishCourse(other, { title: 'Yüksekte çalışmak' })
    const { page } = await visitors.arrive({ meets: [401, 404] })

    await page.goto(portalUrl(stage().academy, '/app'))
    await enterPassword(page, person)
    await page.getByRole('heading', { name: 'Merhaba Elif' }).waitFor()

    await page.goto(portalUrl(other, '/app'))
    await enterPassword(page, person)
    await page.getByRole('alert').waitFor()

    await page.goto(portalUrl(other, '/'))
    await page.getByRole('link', { name: 'Yüksekte çalışmak' }).waitFor()
    assert.equal(await page.getByText(TITLE).count(), 0)
    await page.goto(portalUrl(other, '/?q=kavurma'))
    assert.equal(await page.getByText(TITLE).count(), 0)
    const answer = await page.goto(portalUrl(other, '/courses/kavurma-egrisi'))
    assert.equal(answer!.status(), 404)
    assert.equal(await page.getByText(TITLE).count(), 0)
  })

  test('F-EMB-1: a customer’s page shows its own academy, and never the one next door', async ({
    assert,
    cleanup,
  }) => {
    await publishCourse(other, { title: 'Yüksekte çalışmak' })
    const site = await CustomerSite.open(other)
    cleanup(() => site.close())
    const { page } = await visitors.arrive({ meets: [404] })
    const catalog = page.locator('belgenet-catalog')
    await page.goto(site.url('/okul'))
    await catalog.getByText('1 kurs gösteriliyor, toplam 1').waitFor()
    assert.equal(await catalog.getByText(TITLE).count(), 0)

    await page.goto(site.url('/okul/kavurma-egrisi'))
    await page.locator('belgenet-player').getByText('Bu içerik bulunamadı').waitFor()
  })
})

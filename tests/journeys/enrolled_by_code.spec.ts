import { test } from '@japa/runner'
import type { Page } from 'playwright-core'
import { CreateEnrollmentCode } from '#enrollment/actions/create_enrollment_code'
import { newId } from '#core/shared/id'
import { look } from '#tests/journeys/support/look'
import { portalUrl } from '#tests/journeys/support/portal'
import { signInInside } from '#tests/journeys/support/sign_in_widget'
import { stage } from '#tests/journeys/support/stage'
import { useVisitors } from '#tests/journeys/support/visitor'
import { Zoo } from '#tests/journeys/support/zoo'
import { addMember } from '#tests/support/members'
import { publishCourse } from '#tests/support/publish_course'
import { useTenant } from '#tests/support/tenant'

const COURSE = 'Yüksekte çalışmak'
const DAY_AND_NIGHT = `document.querySelector('belgenet-catalog').style
  .setProperty('--belgenet-scheme', 'light dark')`

/** What is wrong with the element, by day and by night; the page around and its headings are not ours. */
async function faultsInside(page: Page, name: string): Promise<string[]> {
  await page.evaluate(DAY_AND_NIGHT)
  const faults = await look(page, name)
  await page.setViewportSize({ width: 360, height: 900 })
  return faults.filter((fault) => / (?!heading-order)\S+ belgenet-catalog/.test(fault))
}

test.group('F-ENR-1, F-EMB-1: journey of somebody who was given a code', (group) => {
  const tenant = useTenant(group)
  const other = useTenant(group)
  const visitors = useVisitors(group)
  let zoo: Zoo

  group.setup(async () => {
    const { id: courseId } = await publishCourse(tenant, { title: COURSE })
    const admin = await addMember(tenant, { roles: ['TENANT_ADMIN'] })
    await tenant.run(() =>
      new CreateEnrollmentCode().handle({ courseId, createdBy: admin.id, code: 'K7QM2RXD' })
    )
    zoo = await Zoo.open(tenant, other)
    await tenant.keepWhatIsThere()
    await other.keepWhatIsThere()
    return () => zoo.close()
  })

  test('joins on a strict page at 360 px, and finds the course at the portal', async ({
    assert,
  }) => {
    const { page } = await visitors.arrive({ width: 360, touch: true, meets: [404] })
    const email = `${newId()}@okur.test`
    await page.goto(zoo.url('strict-csp'))
    const catalog = page.locator('belgenet-catalog')
    await catalog.getByRole('button', { name: 'Kodum var' }).waitFor()
    assert.deepEqual(await faultsInside(page, 'code/list'), [])
    await catalog.getByRole('button', { name: 'Kodum var' }).click()
    await catalog.getByLabel('Kurs kodu').fill('yanlış kod')
    await catalog.getByRole('button', { name: 'Devam et' }).click()
    await signInInside(catalog, { email, name: 'Zeynep Yılmaz' })
    await catalog.getByText('Kodu yeniden yazın').waitFor()
    await catalog.getByLabel('Kurs kodu').fill('k7qm 2rxd')
    assert.deepEqual(await faultsInside(page, 'code/field'), [])
    await catalog.getByRole('button', { name: 'Devam et' }).click()
    await catalog.getByRole('heading', { name: COURSE }).waitFor()
    assert.deepEqual(await faultsInside(page, 'code/offer'), [])
    await catalog.getByRole('button', { name: 'Kursa katıl' }).click()
    await page.locator('belgenet-player').getByText(COURSE).first().waitFor()

    await page.goto(portalUrl(tenant, '/app'))
    await page.getByRole('button', { name: 'E-postama kod gönder' }).click()
    await page.getByLabel('E-posta').fill(email)
    await page.getByRole('button', { name: 'Kod gönder' }).click()
    await page.getByLabel('Kod', { exact: true }).fill(await stage().mailbox.codeFor(email))
    await page.getByRole('heading', { name: 'Merhaba Zeynep' }).waitFor()
    await page.getByText(COURSE).first().waitFor()
  })
})

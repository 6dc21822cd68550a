import { test } from '@japa/runner'
import { newId } from '#core/shared/id'
import { useGallery } from '#tests/journeys/support/gallery'
import { demoCourse } from '#tests/journeys/support/import_demo'
import { enterPassword, portalUrl } from '#tests/journeys/support/portal'
import { stage } from '#tests/journeys/support/stage'
import { CourseFolder } from '#tests/support/course_folder'
import { addMember } from '#tests/support/members'

const password = 'uzun ve rahat bir söz'

test.group('F-CORE-4: screens of a tenant’s admin', (group) => {
  const walk = useGallery(group)
  const at = (path: string) => portalUrl(stage().academy, path)

  async function admin() {
    const email = `nil.aksoy-${newId().slice(-4)}@okul.test`
    const roles = ['TENANT_ADMIN' as const]
    await addMember(stage().academy, { email, password, roles, name: 'Nil Aksoy' })
    return { email, password }
  }

  test('how the academy does', async () => {
    const person = await admin()
    await walk(async ({ page, say, look }) => {
      await page.goto(at('/app/manage/overview'))
      await enterPassword(page, person)
      await page.getByRole('heading', { name: say('dashboard.waiting') }).waitFor()
      await look('overview')
    })
  })

  test('members', async () => {
    const person = await admin()
    await walk(async ({ page, say, look }) => {
      await page.goto(at('/app/manage/members'))
      await enterPassword(page, person)
      await page.getByRole('row').nth(1).waitFor()
      await look('members')
      await page.getByRole('link', { name: 'Nil Aksoy' }).first().click()
      await page.getByRole('complementary', { name: 'Nil Aksoy' }).waitFor()
      await look('members-panel')
      await page.goto(at('/app/manage/members?q=xyzxyz'))
      await page.getByRole('heading', { name: say('members.noMatch') }).waitFor()
      await look('members-no-match')
      await page.getByRole('button', { name: say('members.invite') }).click()
      await page.getByRole('dialog').waitFor()
      await look('members-invite')
    })
  })

  test('courses', async ({ cleanup }) => {
    const person = await admin()
    const folder = await CourseFolder.make()
    cleanup(() => folder.remove())
    await folder.copyFrom(demoCourse('espresso-ve-sut'), '.')
    const archive = await folder.zip()
    await walk(async ({ page, say, look }) => {
      await page.goto(at('/app/manage/courses'))
      await enterPassword(page, person)
      await page.getByRole('row').nth(1).waitFor()
      await look('courses')
      await page.getByRole('link', { name: 'Kavurma eğrisi okumak' }).click()
      await page.getByRole('complementary', { name: 'Kavurma eğrisi okumak' }).waitFor()
      await look('courses-panel')
      await page.getByRole('button', { name: say('authoring.archive') }).click()
      await page.getByRole('dialog').waitFor()
      await look('courses-archive')
      await page.goto(at('/app/manage/courses/import'))
      await page.getByRole('button', { name: say('import.choose') }).waitFor()
      await look('import')
      await page.setInputFiles('input[type=file]', archive)
      await page.getByText(say('import.sound')).waitFor()
      await look('import-report')
    })
  })

  test('the embed page', async () => {
    const person = await admin()
    await walk(async ({ page, say, look }) => {
      await page.goto(at('/app/manage/embed'))
      await enterPassword(page, person)
      await page.locator('belgenet-player[ready]').waitFor()
      await look('embed')
      await page.getByRole('tab', { name: say('embed.catalog') }).click()
      await page.getByRole('tab', { name: say('embed.strict') }).click()
      await page.locator('belgenet-catalog[ready]').waitFor()
      await look('embed-catalog')
      await page.getByRole('button', { name: say('embed.addKey'), exact: true }).click()
      await page.getByRole('dialog').waitFor()
      await look('embed-key')
    })
  })
})

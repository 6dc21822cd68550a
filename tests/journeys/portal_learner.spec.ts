import { test } from '@japa/runner'
import { publishLecture, type Lecture } from '#tests/support/lecture'
import { addMember } from '#tests/support/members'
import { PlayerPage } from '#tests/support/player_page'
import { usePortal } from '#tests/support/portal_visit'
import { useTenant } from '#tests/support/tenant'

const password = 'uzun ve rahat bir söz'

test.group('F-STU-1: a learner at the portal', (group) => {
  const tenant = useTenant(group)
  const visit = usePortal(group, tenant)
  let lecture: Lecture

  group.setup(async () => {
    lecture = await publishLecture(tenant, { seconds: 20, title: 'Süt köpüğü' })
    await tenant.keepWhatIsThere()
  })

  async function arrive(options = {}) {
    const { email } = await addMember(tenant, { password, name: 'Elif Şahin' })
    const learner = await visit(options)
    await learner.signIn(email, password)
    await learner.at('Merhaba Elif')
    return learner
  }

  test('finds a course, takes it, watches, and home leads back to where it was left', async ({
    assert,
  }) => {
    const learner = await arrive()
    await learner.page.getByRole('link', { name: 'Kataloğa git' }).click()
    await learner.at('Katalog')
    await learner.page.getByRole('link', { name: 'Süt köpüğü' }).click()
    await learner.page.getByRole('button', { name: 'Kursa kaydol' }).click()
    const player = new PlayerPage(learner.page)
    await learner.playerIsReady()
    await player.play()
    await learner.page.waitForURL(/lesson=/)
    await learner.page.waitForTimeout(6_000)
    await player.pause()
    await learner.open('/app')
    const resume = learner.page
      .locator('main')
      .getByRole('link', { name: /devam et$/ })
      .first()
    assert.match(await resume.innerText(), /^00\.0\d’/)
    await resume.click()
    await learner.playerIsReady()
    assert.isAbove(await player.positionMs(), 2_000)
  })

  test('a lesson does not end the portal’s own session', async () => {
    const learner = await arrive()
    await learner.open(`/app/courses/${lecture.slug}`)
    await learner.page.getByRole('button', { name: 'Kursa kaydol' }).click()
    await learner.playerIsReady()
    await learner.page.reload()
    await learner.playerIsReady()
    await learner.open('/app')
    await learner.at('Merhaba Elif')
  })

  test('the language changes at once and stays, for the next visit too', async ({ assert }) => {
    const learner = await arrive()
    await learner.open('/app/profile')
    await learner.page.getByText('English').last().click()
    await learner.at('Profile')
    assert.equal(await learner.page.getAttribute('html', 'lang'), 'en')
    await learner.page.reload()
    await learner.at('Profile')
  })
})

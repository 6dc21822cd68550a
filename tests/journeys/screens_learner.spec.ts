import { test } from '@japa/runner'
import { useGallery } from '#tests/journeys/support/gallery'
import { enterPassword, portalUrl } from '#tests/journeys/support/portal'
import { stage } from '#tests/journeys/support/stage'
import { invited } from '#tests/support/invitations'
import { addMember } from '#tests/support/members'
import { PlayerPage } from '#tests/support/player_page'

const password = 'uzun ve rahat bir söz'

test.group('F-CORE-4: screens of the portal’s door and of its learners', (group) => {
  const walk = useGallery(group)
  const at = (path: string) => portalUrl(stage().academy, path)

  test('the door', async ({ client }) => {
    const { academy } = stage()
    const token = await invited(client, academy, { email: 'ismail.isik@okul.test' })
    await walk(
      async ({ page, locale, say, look }) => {
        await page.goto(at('/app/sign-in'))
        await page.getByRole('heading', { name: say('signIn.title') }).waitFor()
        await look('door-password')
        await enterPassword(page, { email: 'kimse@okul.test', password })
        await page.getByRole('alert').waitFor()
        await look('door-refused')
        await page.getByRole('button', { name: say('signIn.byCode') }).click()
        await page.getByRole('button', { name: say('signIn.sendCode') }).waitFor()
        await look('door-code-request')
        await page.getByLabel(say('signIn.email')).fill(`deniz.ay-${locale}@okur.test`)
        await page.keyboard.press('Enter')
        await page.getByRole('heading', { name: say('signIn.codeTitle') }).waitFor()
        await look('door-code')
        await page.goto(at(`/app/invitations/${token}`))
        await page.getByRole('button', { name: say('invitation.accept') }).click()
        await look('door-invitation')
        await page.goto(at('/app/invitations/nothing'))
        await page.getByRole('alert').waitFor()
        await look('door-invitation-broken')
      },
      { meets: [401, 404, 410] }
    )
  })

  test('a learner’s house', () =>
    walk(async ({ page, locale, say, look }) => {
      const person = { email: `elif.sahin-${locale}@okur.test`, password, name: 'Elif Şahin' }
      await addMember(stage().academy, person)
      await page.goto(at('/app'))
      await enterPassword(page, person)
      await page.getByRole('heading', { name: say('home.emptyTitle') }).waitFor()
      await look('home-empty')
      await page.goto(at('/app/catalog'))
      await page.getByRole('link', { name: 'Kavurma eğrisi okumak' }).waitFor()
      await look('catalog')
      await page.goto(at('/app/courses/kavurma-egrisi'))
      await page.getByRole('button', { name: say('enrollment.enroll') }).waitFor()
      await look('offer')
      await page.getByRole('button', { name: say('enrollment.enroll') }).click()
      const player = new PlayerPage(page)
      await player.ready()
      await player.seek(30_000)
      await player.play()
      await player.reaches(31_000)
      await player.pause()
      await look('player')
      await page.goto(at('/app'))
      await page.getByRole('heading', { name: say('home.myCourses') }).waitFor()
      await look('home')
      await page.goto(at('/app/profile'))
      await page
        .getByRole('heading', { name: say('account.profile') })
        .first()
        .waitFor()
      await look('profile')
      await page.goto(at('/app/nothing'))
      await page.getByRole('heading', { name: say('notFound.title') }).waitFor()
      await look('not-found')
    }))

  test('the last lesson of a course', () =>
    walk(async ({ page, locale, say, look }) => {
      const person = { email: `can.oz-${locale}@okur.test`, password, name: 'Can Öz' }
      await addMember(stage().academy, person)
      await page.goto(at('/app/courses/tadim-sozlugu'))
      await enterPassword(page, person)
      await page.getByRole('button', { name: say('enrollment.enroll') }).click()
      const lesson = page.locator('belgenet-player')
      await lesson.locator('.reading').waitFor()
      await look('player-text')
      for (const last of [false, false, true]) {
        await lesson.locator('.reading footer .primary').click()
        await lesson.locator(last ? '.celebration' : '.reading .read').waitFor()
        if (last) break
        await lesson.locator('.reading footer .primary').click()
        await lesson.locator('.reading .read').waitFor({ state: 'detached' })
      }
      await look('player-celebration')
      await page.goto(at('/app'))
      await page.getByRole('heading', { name: say('home.myCourses') }).waitFor()
      await look('home-completed')
    }))
})

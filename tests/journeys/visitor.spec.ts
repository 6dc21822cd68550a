import { test } from '@japa/runner'
import { newId } from '#core/shared/id'
import { findWatched } from '#tests/journeys/support/ledger'
import { signInInside } from '#tests/journeys/support/sign_in_widget'
import { stage } from '#tests/journeys/support/stage'
import { useVisitors } from '#tests/journeys/support/visitor'
import { PlayerPage } from '#tests/support/player_page'

const GLOBALS = `Object.keys(window)`

test.group('Journey of a visitor on the customer’s own page', (group) => {
  const visitors = useVisitors(group)

  test('F-EMB-1, F-USR-2, F-ENR-1, F-PLY-1: finds a course, signs in by mail, plays, reloads, resumes', async ({
    assert,
  }) => {
    const { academy, site } = stage()
    const { page, context } = await visitors.arrive()
    const email = `${newId()}@okur.test`
    const player = new PlayerPage(page)
    await page.goto(site.url('/hakkimizda'))
    const pristine: string[] = await page.evaluate(GLOBALS)

    await page.goto(site.url('/okul'))
    const catalog = page.locator('belgenet-catalog')
    await catalog.getByRole('searchbox').fill('KAVURMA EGRISI')
    await catalog.getByText('1 kurs gösteriliyor, toplam 1').waitFor()
    await catalog.getByRole('button', { name: /^Kavurma eğrisi okumak$/ }).click()

    await catalog.getByRole('button', { name: 'Ücretsiz başla' }).click()
    await signInInside(catalog, { email, name: 'Zeynep Yılmaz' })

    await page.locator('belgenet-player').getByRole('button', { name: 'Oynat' }).click()
    await page.locator('belgenet-player').getByText('izlendi ve kaydedildi').waitFor()
    await player.seek(30_000)
    await player.reaches(33_500)
    await player.pause()
    const leftAt = await player.positionMs()
    await page.reload()

    // The page’s player waits for a course; the catalog knows where its visitor stopped.
    await catalog
      .getByRole('listitem')
      .filter({ hasText: 'Kavurma eğrisi okumak' })
      .getByRole('button', { name: 'Devam et' })
      .click()
    await catalog.getByRole('button', { name: 'Devam et' }).click()
    await player.ready()
    await player.reaches(leftAt - 1_000)
    assert.isBelow(await player.positionMs(), leftAt + 1_000)

    const watched = await findWatched(academy, email)
    assert.isAbove(watched!.watchedMs, 3_000)
    assert.closeTo(watched!.endMs, leftAt, 1_000)

    const globals = await page.evaluate<string[]>(GLOBALS)
    assert.deepEqual(
      globals.filter((name) => !pristine.includes(name)),
      ['BelgeNet']
    )
    assert.isEmpty(await context.cookies())
  })
})

import { test } from '@japa/runner'
import { appUrl } from '#config/app'
import { newId } from '#core/shared/id'
import { signInInside } from '#tests/journeys/support/sign_in_widget'
import { stage } from '#tests/journeys/support/stage'
import { useVisitors } from '#tests/journeys/support/visitor'
import { passes, secondsOf, standsAt, Zoo } from '#tests/journeys/support/zoo'
import { publishCourse } from '#tests/support/publish_course'
import { useTenant } from '#tests/support/tenant'

const COURSE = 'Kavurma eğrisi okumak'
/** 1.6 Mbit/s, 150 ms there and back */
const SLOW = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 90_000 }
const SHIFTS = `window.shifted = 0
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput } of list.getEntries()) if (!hadRecentInput) shifted += value
  }).observe({ type: 'layout-shift', buffered: true })`

test.group('F-EMB-1: journey through pages on which something goes wrong', (group) => {
  const other = useTenant(group)
  const visitors = useVisitors(group)
  const someone = () => ({ email: `${newId()}@okur.test`, name: 'Zeynep Yılmaz' })
  let zoo: Zoo

  group.setup(async () => {
    await publishCourse(other, { title: 'Yüksekte çalışmak' })
    zoo = await Zoo.open(stage().academy, other)
    await other.keepWhatIsThere()
    return () => zoo.close()
  })

  test('a slow phone: nothing jumps while {$self} comes')
    .with(['catalog', 'player'])
    .run(async ({ assert }, shown) => {
      const { page, context } = await visitors.arrive({ width: 390, touch: true })
      const devtools = await context.newCDPSession(page)
      await devtools.send('Network.enable')
      await devtools.send('Network.emulateNetworkConditions', SLOW)
      await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 })
      await page.addInitScript(SHIFTS)
      await page.goto(zoo.url(shown === 'player' ? 'plain/player' : 'plain'))
      await page.locator(`belgenet-${shown}[ready]`).waitFor()
      await page.waitForLoadState('networkidle')
      assert.isAtMost(await page.evaluate<number>('shifted'), 0.02)
    })

  test('a part that does not come is fetched again, and the page is told once', async ({
    assert,
  }) => {
    const visitor = await visitors.arrive()
    let refused = 0
    await visitor.page.route('**/embed/assets/catalog.*', (route) =>
      refused++ ? route.continue() : route.abort()
    )
    await visitor.page.addInitScript(
      `addEventListener('belgenet-error', ({ detail }) => (window.told ??= []).push(detail.code))`
    )
    await visitor.page.goto(zoo.url('plain'))
    await visitor.page.getByRole('button', { name: COURSE, exact: true }).waitFor()
    assert.deepEqual(await visitor.page.evaluate('told'), ['E_LOAD'])
    await visitor.hears('<belgenet-catalog> does not load')
  })

  test('a server that does not answer is said so, and asked again on request', async () => {
    const visitor = await visitors.arrive({ meets: [503] })
    const { page } = visitor
    let isDown = true
    await page.route('**/api/v1/courses?**', (route) =>
      isDown
        ? route.fulfill({ status: 503, headers: { 'access-control-allow-origin': '*' }, body: '' })
        : route.continue()
    )
    await page.goto(zoo.url('plain'))
    const catalog = page.locator('belgenet-catalog')
    await catalog.getByText('Kurslar yüklenemedi.').waitFor()
    isDown = false
    await catalog.getByRole('button', { name: 'Yeniden dene' }).click()
    await catalog.getByRole('button', { name: COURSE, exact: true }).waitFor()
  })

  test('two academies: each shows its own, and who signs in to one is a guest at the other', async ({
    assert,
  }) => {
    const { page } = await visitors.arrive()
    await page.goto(zoo.url('two-tenants'))
    const [ours, theirs] = [0, 1].map((at) => page.locator('belgenet-catalog').nth(at))
    await theirs.getByText('Yüksekte çalışmak').first().waitFor()
    await ours.getByRole('button', { name: COURSE, exact: true }).waitFor()
    assert.equal(await theirs.getByText(COURSE).count(), 0)
    await ours.getByRole('button', { name: 'Giriş yap' }).click()
    await signInInside(ours, someone())
    await ours.getByText('Zeynep Yılmaz olarak giriş yaptınız').waitFor()
    await page.reload()
    await ours.getByText('Zeynep Yılmaz olarak giriş yaptınız').waitFor()
    await theirs.getByRole('button', { name: 'Giriş yap' }).waitFor()
  })

  test('an application takes the player out, puts it back, and goes elsewhere', async () => {
    const { page } = await visitors.arrive()
    await page.goto(zoo.url('spa/player'))
    const player = page.locator('belgenet-player')
    await signInInside(player, someone())
    await player.getByRole('button', { name: 'Ücretsiz kaydol ve başla' }).click()
    await player.getByRole('button', { name: 'Oynat' }).click()
    await player.getByRole('slider', { name: 'Konum' }).press('4')
    await passes(player, 38)
    await player.getByRole('button', { name: 'Duraklat' }).click()
    await player.getByText(/%[1-9]\d* izlendi ve kaydedildi/).waitFor()
    const seconds = await secondsOf(player)
    for (const way of ['Geri koy', 'Yenisini koy']) {
      await page.getByRole('button', { name: 'Kaldır' }).click()
      await page.getByRole('button', { name: way }).click()
      await player.getByText('Kaldığınız yerden').waitFor()
      await standsAt(player, seconds)
    }
    await page.getByRole('link', { name: 'Kurslar' }).click()
    await page
      .locator('belgenet-catalog')
      .getByRole('button', { name: COURSE, exact: true })
      .waitFor()
    await page.getByRole('link', { name: 'İzle' }).click()
    await standsAt(player, seconds)
  })

  test('an old version that came first serves, and the newest says that it does nothing', async ({
    assert,
  }) => {
    const { page } = await visitors.arrive()
    const answer = await fetch(new URL('/embed/v1.js', appUrl))
    const newest = await answer.text()
    const version = /version:"?`?([\d.]+)/.exec(newest)?.[1] ?? ''
    const warnings: string[] = []
    page.on('console', (message) => warnings.push(message.text()))
    await page.route('**/embed/0.0.9.js', (route) =>
      route.fulfill({ contentType: 'text/javascript', body: newest.replaceAll(version, '0.0.9') })
    )
    await page.goto(zoo.url('old-and-new'))
    await page.getByRole('button', { name: COURSE, exact: true }).waitFor()
    const serving = await page.evaluate<string>('BelgeNet.version')
    const idle = serving === version ? '0.0.9' : version
    assert.include(warnings.join('\n'), `${serving} is on this page already, ${idle} does nothing.`)
  })

  test('F-EMB-2: a site that loses its leave says so while a film runs there', async ({
    assert,
    cleanup,
  }) => {
    const leaving = await Zoo.open(stage().academy, other)
    cleanup(() => leaving.close())
    const visitor = await visitors.arrive({ meets: [403] })
    const { page } = visitor
    await page.goto(leaving.url('plain/player'))
    const player = page.locator('belgenet-player')
    await signInInside(player, someone())
    await player.getByRole('button', { name: 'Ücretsiz kaydol ve başla' }).click()
    await player.getByRole('button', { name: 'Oynat' }).click()
    await passes(player, 1)
    const removedAt = Date.now()
    await leaving.forbid(stage().academy)
    await player.getByText('Kurslar bu sitede şu an açılmıyor.').waitFor({ timeout: 60_000 })
    assert.isBelow(Date.now() - removedAt, 60_000)
    await visitor.hears('blocked by CORS policy')
    await visitor.hears('izinli siteler arasında değil')
  })
})

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { test } from '@japa/runner'
import { newId } from '#core/shared/id'
import { beginRoast, roastUrl } from '#tests/journeys/support/begin_roast'
import { findWatched } from '#tests/journeys/support/ledger'
import { stage } from '#tests/journeys/support/stage'
import { useVisitors } from '#tests/journeys/support/visitor'
import { OwnBrowser } from '#tests/support/own_browser'

/** @soak repeats the kill; here once. */
const KILLS = process.env.SOAK ? 8 : 1
const ARRIVAL_MS = 15_000
/** Between asking where the film is and what happens next. */
const BLINK_MS = 500

test.group('Journey of a learner whom the world disturbs', (group) => {
  const visitors = useVisitors(group)
  const someone = () => ({ email: `${newId()}@okur.test`, name: 'Zeynep Yılmaz' })

  async function endOf(email: string): Promise<number> {
    const watched = await findWatched(stage().academy, email)
    return watched?.endMs ?? 0
  }

  /** The end of what the server knows, once it knows more than so much. */
  async function endAfter(email: string, ms: number): Promise<number> {
    for (const end = Date.now() + ARRIVAL_MS; Date.now() < end; await wait(50)) {
      const known = await endOf(email)
      if (known > ms) return known
    }
    throw new Error(`The server learns of nothing after ${ms} ms`)
  }

  test('F-PLY-2: kill -9 of the browser loses less than five seconds ({$i})')
    .with(Array.from({ length: KILLS }, (_, index) => index))
    .run(async ({ assert, cleanup }) => {
      const profile = await mkdtemp(join(tmpdir(), 'profile-'))
      const person = someone()
      const doomed = await OwnBrowser.open(profile)
      cleanup(async () => {
        await doomed.kill()
        await rm(profile, { recursive: true, force: true, maxRetries: 5 })
      })
      const player = await beginRoast(doomed.page, person)
      const known = await endAfter(person.email, 0)
      await player.reaches(known + 5_000)
      const seen = await player.positionMs()
      const before = await endOf(person.email)
      await doomed.kill()

      const next = await OwnBrowser.open(profile)
      cleanup(() => next.kill())
      await next.page.goto(roastUrl())
      const rescued = await endAfter(person.email, before)
      assert.isBelow(seen - rescued, 5_000)
    })

  test('F-PLY-2: closing the tab loses nothing', async ({ assert }) => {
    const { context } = await visitors.arrive()
    const person = someone()
    const page = await context.newPage()
    const player = await beginRoast(page, person)
    await player.reaches(4_000)
    const seen = await player.positionMs()
    await page.close({ runBeforeUnload: true })
    assert.isAbove(await endAfter(person.email, seen - BLINK_MS), seen - BLINK_MS)
  })

  test('F-PLY-2: what was watched without a network arrives with the network', async ({
    assert,
  }) => {
    const { context, page } = await visitors.arrive()
    const person = someone()
    const player = await beginRoast(page, person)
    await player.reaches(2_000)
    await context.setOffline(true)
    const known = await endOf(person.email)
    await player.reaches(6_000)
    await player.pause()
    await page.getByText('bağlantı gelince gönderilir').waitFor()
    const seen = await player.positionMs()
    assert.equal(await endOf(person.email), known)

    await context.setOffline(false)
    assert.closeTo(await endAfter(person.email, seen - BLINK_MS), seen, BLINK_MS)
    await page.getByText('bağlantı gelince gönderilir').waitFor({ state: 'detached' })
  })
})

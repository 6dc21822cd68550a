import { deepEqual } from 'node:assert/strict'
import { randomInt } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { test } from '@japa/runner'
import logger from '@adonisjs/core/services/logger'
import env from '#start/env'
import { roles } from '#config/database'
import { migratorConnection } from '#core/database/connections'
import { newId } from '#core/shared/id'
import { jobClasses } from '#queue/worker/job_classes'
import { plantCanary, WatchCanary, wordOf, wordsIn } from '#tests/isolation/storm/canary'
import { leave } from '#tests/isolation/storm/leave'
import { Storm, type Asker } from '#tests/isolation/storm/storm'
import { defineStormRoutes } from '#tests/isolation/storm/storm_routes'
import { copyCatalog, renameAll } from '#tests/isolation/twins'
import { useExtraServer } from '#tests/support/extra_server'
import { publishCourse } from '#tests/support/publish_course'
import { runJobs } from '#tests/support/queue'
import { signIn } from '#tests/support/sign_in'
import { useSmallPool } from '#tests/support/small_pool'
import { useTenant, type TestTenant } from '#tests/support/tenant'

const POOL = 3
const WAVES = 6
const product = `http://${env.get('HOST')}:${env.get('PORT')}`

test.group('F-TEN-2: two tenants with the same ids share three connections', (group) => {
  const a = useTenant(group)
  const b = useTenant(group)
  const both = [a, b]
  const pool = useSmallPool(group, POOL)
  const extra = useExtraServer(group, defineStormRoutes)
  let courseId: string
  let askers: Asker[]

  group.setup(() => jobClasses.add(WatchCanary))
  group.setup(() => {
    // Hundreds of failures are meant here; their lines would hide one that is not.
    const { level } = logger
    logger.level = 'silent'
    return () => void (logger.level = level)
  })
  group.each.setup(async () => {
    const course = await publishCourse(a, { title: wordOf(a) })
    courseId = course.id
    const { member, accessToken } = await signIn(a, { name: wordOf(a) })
    await copyCatalog(a, b)
    await renameAll(b, wordOf(a), wordOf(b))
    await Promise.all(both.map(plantCanary))
    const twin = await signIn(b, { member })
    askers = [
      { tenant: a, accessToken },
      { tenant: b, accessToken: twin.accessToken },
    ]
  })

  async function waves(storm: Storm): Promise<void> {
    for (let wave = 0; wave < WAVES; wave++) {
      const ids = [newId(), newId(), newId()]
      await Promise.all(ids.flatMap((id) => askers.map((each) => storm.wave(each, id))))
    }
  }

  /** Clients of both that do not wait, one every few milliseconds. */
  async function leavers(count: number): Promise<void> {
    const body = JSON.stringify({ id: newId(), padding: 'x'.repeat(2_000) })
    for (let number = 0; number < count; number++) {
      const { host } = both[number % 2]
      const afterMs = randomInt(25)
      await Promise.all([
        leave({ url: `${extra()}/storm/read_twice`, host, afterMs }),
        leave({ url: `${extra()}/storm/store`, host, afterMs, body }),
        leave({ url: `${product}/api/v1/courses/${courseId}`, host, afterMs: randomInt(6) }),
      ])
    }
  }

  async function work(tenant: TestTenant, jobs: number): Promise<void> {
    for (let number = 0; number < jobs; number++) {
      await tenant.run(async () => WatchCanary.dispatch({ number }))
    }
    await runJobs(tenant)
  }

  /** Ends or cancels whatever one of the product's connections does, again and again. */
  async function disturb(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      const act = randomInt(2) === 0 ? 'pg_cancel_backend' : 'pg_terminate_backend'
      await migratorConnection().rawQuery(
        `select ${act}(pid) from pg_stat_activity
         where datname = current_database() and usename = ? order by random() limit 1`,
        [roles.login]
      )
      await sleep(15)
    }
  }

  /** Each tenant holds its own words alone, and nothing of what was broken off. */
  async function assertTables(stored: string[][], seen: number): Promise<void> {
    for (const [index, tenant] of both.entries()) {
      const words = await wordsIn(tenant)
      deepEqual(words.stored, Array(stored[index].length + 1).fill(wordOf(tenant)))
      deepEqual(words.seen, Array(seen).fill(wordOf(tenant)))
    }
  }

  async function assertWhole(): Promise<void> {
    await pool.assertAtRest()
    await pool.assertWholeFor(a)
    await pool.assertWholeFor(b)
  }

  test('requests, failures, jobs and clients that leave: each is answered its own', async () => {
    const storm = new Storm(extra(), courseId)
    await Promise.all([waves(storm), leavers(40), ...both.map((tenant) => work(tenant, 40))])
    await assertWhole()
    storm.assertOwnWords(both)
    storm.assertAnswered()
    await assertTables(
      both.map((tenant) => storm.storedBy(tenant)),
      40
    )
  }).timeout(60_000)

  test('statements cancelled and connections ended from outside', async ({ assert }) => {
    const storm = new Storm(extra(), courseId)
    const end = new AbortController()
    const disturbance = disturb(end.signal)
    await waves(storm)
    end.abort()
    await disturbance
    await assertWhole()
    storm.assertOwnWords(both)
    const statuses = new Set(storm.answers.map(({ status }) => status))
    assert.includeMembers([...statuses], [200, 500, 503])
    assert.isEmpty([...statuses].filter((status) => ![200, 201, 500, 503].includes(status)))
    const quiet = new Storm(extra(), courseId)
    await waves(quiet)
    quiet.assertAnswered()
  }).timeout(60_000)
})

import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { test } from '@japa/runner'
import { diskRoot } from '#config/disks'
import { newId } from '#core/shared/id'
import { tenantConnection } from '#core/database/connections'
import { PlanRenditions } from '#storage/contract'
import { FindRenditions } from '#storage/queries/find_renditions'
import { BusProcess } from '#tests/support/bus/bus_process'
import { filmBytes } from '#tests/support/film'
import { RedisServer, redisCommand } from '#tests/support/redis_server'
import { storeBytes } from '#tests/support/store_bytes'
import { useTenant } from '#tests/support/tenant'

/** The fourth and fifth thing that is made are rungs of the ladder. */
const SAMPLE = ['rendition.written:4']
const ALL = [...SAMPLE, 'rendition.made:1', 'rendition.written:1', 'rendition.made:5']

test.group('F-STO-3: a worker that dies while it prepares a film', (group) => {
  const tenant = useTenant(group)
  const redis = new RedisServer()
  const started: BusProcess[] = []

  group.tap((case_) => case_.timeout(120_000).skip(!redisCommand(), 'no Redis server to start'))
  group.each.setup(async () => {
    await redis.start()
    return async () => {
      await Promise.all(started.splice(0).map((one) => one.kill()))
      await redis.kill()
    }
  })

  function worker(prefix: string, env = {}) {
    const process = new BusProcess(['queue:work'], {
      REDIS_URL: redis.url,
      QUEUE_PREFIX: prefix,
      ...env,
    })
    started.push(process)
    return process
  }

  async function until<Found>(find: () => Promise<Found | false>, seconds = 60): Promise<Found> {
    for (const end = Date.now() + seconds * 1_000; Date.now() < end; await sleep(100)) {
      const found = await find()
      if (found) return found
    }
    throw new Error(`nothing after ${seconds} s: ${started.map((one) => one.output).join('\n')}`)
  }

  test('at {$self}: nothing half-made is told of, and the next worker goes on')
    .with(process.env.SOAK ? ALL : SAMPLE)
    .run(async ({ assert }, point) => {
      const bytes = await filmBytes({ size: '854x480', seconds: 4 })
      const { id } = await storeBytes(tenant, { bytes, name: 'ders.mp4', place: 'video' })
      await tenant.run(() =>
        tenantConnection().transaction((trx) => new PlanRenditions().handle(id, trx))
      )
      const renditions = () => tenant.run(() => new FindRenditions().handle(id))
      const prefix = newId()
      assert.equal(await worker(prefix, { FAIL_POINT: point }).ended(), 'SIGKILL')
      const left = await renditions()
      assert.notEqual(left.hls?.state, 'ready')

      worker(prefix)
      const set = await until(async () => {
        const found = await renditions()
        return found.hls?.state === 'ready' && found
      })
      assert.deepEqual(
        set.hls?.facts.rungs.map(({ name }) => name),
        ['480', '360']
      )
      const parts = Object.values(set).flatMap((one) => Object.keys(one.parts))
      assert.sameMembers(await readdir(join(diskRoot, tenant.scope.id, 'storage', id)), parts)
    })

  test('a worker that is stopped politely kills its tool and counts no failure', async ({
    assert,
  }) => {
    const bytes = await filmBytes({ size: '1280x720', seconds: 60, framesPerSecond: 25 })
    const { id } = await storeBytes(tenant, { bytes, name: 'uzun.mp4', place: 'video' })
    await tenant.run(() =>
      tenantConnection().transaction((trx) => new PlanRenditions().handle(id, trx))
    )
    const first = worker(newId())
    await until(() =>
      tenant.run(async () => {
        const { hls } = await new FindRenditions().handle(id)
        return (hls?.progress ?? 0) > 0
      })
    )
    assert.equal(await first.stop(), 0)
    const { hls } = await tenant.run(() => new FindRenditions().handle(id))
    assert.notEqual(hls?.state, 'failed')
    assert.notMatch(first.output, /job failed/)
  }).skip(!process.env.SOAK, 'takes half a minute')
})

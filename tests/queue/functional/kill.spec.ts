import { test } from '@japa/runner'
import { newId } from '#core/shared/id'
import { platformConnection } from '#core/database/connections'
import { Bank } from '#tests/support/bus/bank'
import { CLOCK, dropCoin } from '#tests/support/bus/coins'
import { SyncSchedules } from '#queue/actions/sync_schedules'
import { RedisServer, redisCommand } from '#tests/support/redis_server'
import { useTenant } from '#tests/support/tenant'

/** @soak runs the whole list; here one of each kind. */
const SAMPLE = ['relay.claimed', 'relay.sent', 'job.before_commit:3', 'job.committed:3']
const ALL = [
  ...SAMPLE,
  'relay.unpacked',
  'job.started',
  'job.started:7',
  'job.before_commit',
  'job.committed:9',
  'job.finished',
  'job.finished:5',
]
const COINS = 10

test.group('Kill: what was committed is handled once, whatever dies', (group) => {
  const tenant = useTenant(group)
  const redis = new RedisServer()
  let bank: Bank

  group.tap((case_) => case_.timeout(60_000).skip(!redisCommand(), 'no Redis server to start'))
  group.setup(() => {
    return async () => {
      await platformConnection().rawQuery('delete from schedules where key = ?', [CLOCK])
    }
  })
  group.each.setup(async () => {
    await redis.start()
    bank = new Bank(tenant, { REDIS_URL: redis.url, QUEUE_PREFIX: newId() })
    return async () => {
      await bank.close()
      await redis.kill()
    }
  })

  const drop = (coins: number) =>
    tenant.run(async () => {
      for (let number = 0; number < coins; number++) {
        await dropCoin(number)
      }
    })

  test('a worker killed at {$self}')
    .with(process.env.SOAK ? ALL : SAMPLE)
    .run(async ({ assert }, point) => {
      await drop(COINS)
      const doomed = bank.worker({ FAIL_POINT: point })
      assert.equal(await doomed.ended(), 'SIGKILL')
      const healthy = bank.worker()
      await bank.untilQuiet()
      await bank.assertBalanced(COINS)
      assert.equal(await healthy.stop(), 0)
    })

  test('a server killed between commit and everything else', async ({ assert }) => {
    const doomed = bank.dropper(COINS, { FAIL_POINT: 'outbox.committed:4' })
    assert.equal(await doomed.ended(), 'SIGKILL')
    assert.equal(await bank.count('coin.dropped'), 4)
    bank.worker()
    await bank.untilQuiet()
    await bank.assertBalanced(4)
  })

  test('Redis killed and started again, empty, while jobs run', async ({ assert }) => {
    const worker = bank.worker({ COIN_MS: '40' })
    await drop(60)
    await bank.until('coin.booked', 10)
    await redis.kill()
    await drop(5)
    await redis.start()
    await bank.untilQuiet(30)
    await bank.assertBalanced(65)
    assert.isTrue(worker.isAlive)
    assert.equal(await worker.stop(), 0)
  })

  test('a scheduler killed before and after it says when it is due next', async ({ assert }) => {
    await new SyncSchedules().handle()
    for (const point of ['schedule.before_commit', 'schedule.committed']) {
      await platformConnection().rawQuery(
        `update schedules set due_at = now() - interval '1 minute' where key = ? and tenant_id = ?`,
        [CLOCK, tenant.scope.id]
      )
      const doomed = bank.worker({ FAIL_POINT: point })
      assert.equal(await doomed.ended(), 'SIGKILL')
    }
    bank.worker()
    await bank.until('clock.wound', 1)
    await bank.untilQuiet()
    assert.equal(await bank.count('clock.wound'), 1)
  })
})

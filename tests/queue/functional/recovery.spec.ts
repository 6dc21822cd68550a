import { test } from '@japa/runner'
import env from '#start/env'
import { newId } from '#core/shared/id'
import { Bank } from '#tests/support/bus/bank'
import { dropCoin } from '#tests/support/bus/coins'
import { RedisServer, redisCommand } from '#tests/support/redis_server'
import { TcpGate } from '#tests/support/tcp_gate'
import { useTenant } from '#tests/support/tenant'

test.group('Recovery: a worker outlives the services it needs', (group) => {
  const tenant = useTenant(group)
  const redis = new RedisServer()
  let bank: Bank

  group.tap((case_) => case_.timeout(60_000).skip(!redisCommand(), 'no Redis server to start'))
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

  test('Redis comes later than the worker', async ({ assert }) => {
    await redis.kill()
    const worker = bank.worker()
    await drop(3)
    await worker.until(/working on/)
    await redis.start()
    await bank.untilQuiet()
    await bank.assertBalanced(3)
    assert.equal(await worker.stop(), 0)
  })

  test('PostgreSQL goes away in the middle and comes back', async ({ assert }) => {
    const database = new URL(env.get('DATABASE_URL').release())
    const gate = new TcpGate({ host: database.hostname, port: Number(database.port || 5432) })
    database.hostname = '127.0.0.1'
    database.port = String(await gate.listen())
    const worker = bank.worker({ DATABASE_URL: database.href, COIN_MS: '20' })
    await drop(40)
    await bank.until('coin.booked', 5)
    gate.shut()
    await drop(5)
    await worker.until(/interrupted/)
    gate.open()
    await bank.untilQuiet(30)
    await bank.assertBalanced(45)
    assert.isTrue(worker.isAlive)
    assert.equal(await worker.stop(), 0)
    gate.close()
  })

  test('told to stop while Redis is gone it stops', async ({ assert }) => {
    const worker = bank.worker({ COIN_MS: '300' })
    await drop(20)
    await bank.until('coin.booked', 1)
    await redis.kill()
    const began = Date.now()
    assert.equal(await worker.stop(), 0)
    assert.isBelow(Date.now() - began, 20_000)
  })

  test('told to stop it ends what it began', async ({ assert }) => {
    const worker = bank.worker({ COIN_MS: '500' })
    await drop(12)
    await worker.until(/working on/)
    await bank.until('coin.booked', 1)
    assert.equal(await worker.stop(), 0)
    const booked = await bank.count('coin.booked')
    assert.isBelow(booked, 12)
    assert.equal(await bank.countAttempts(), 0)
  })

  test('production refuses to start with a fail point', async ({ assert }) => {
    const worker = bank.worker({ NODE_ENV: 'production', FAIL_POINT: 'relay.sent' })
    assert.notEqual(await worker.ended(), 0)
    assert.match(worker.output, /FAIL_POINT/)
  })
})

import { setTimeout as sleep } from 'node:timers/promises'
import { test } from '@japa/runner'
import queueConfig from '#config/queue'
import { newId } from '#core/shared/id'
import type { DeliveryKey } from '#queue/worker/handle_once'
import { RedisChannel } from '#queue/worker/redis_channel'

const never = () => new Promise<void>(() => {})

test.group('Redis: only keys, at least once', (group) => {
  const { prefix, stallMs } = queueConfig
  const channels: RedisChannel[] = []

  group.each.setup(() => {
    Object.assign(queueConfig, { prefix: newId() })
    return async () => {
      await Promise.allSettled(channels.map((channel) => channel.close(50)))
      channels.length = 0
      Object.assign(queueConfig, { prefix, stallMs })
    }
  })

  async function open(): Promise<RedisChannel> {
    const channel = new RedisChannel('heavy')
    channels.push(channel)
    while (!channel.isReady) {
      await sleep(5)
    }
    return channel
  }

  const key = () => ({ id: newId(), handler: 'Idle' })

  async function receive(channel: RedisChannel, ms: number): Promise<DeliveryKey[]> {
    const received: DeliveryKey[] = []
    await channel.consume(5, async (found) => {
      received.push(found)
    })
    await sleep(ms)
    return received
  }

  test('a key that is there is not added again', async ({ assert }) => {
    const sender = await open()
    const keys = [key(), key()]
    await sender.send(keys)
    await sender.send(keys)
    const received = await receive(await open(), 100)
    assert.sameDeepMembers(received, keys)
  })

  test('a key that was handled may come again', async ({ assert }) => {
    const channel = await open()
    const keys = [key()]
    await channel.send(keys)
    const received = await receive(channel, 100)
    await channel.send(keys)
    await sleep(100)
    assert.lengthOf(received, 2)
  })

  test('what a worker took and never began is given to another', async ({ assert }) => {
    const keys = [key()]
    const [dying, living] = [await open(), await open()]
    await dying.consume(1, never)
    await dying.send(keys)
    await sleep(50)
    await living.send(keys)
    const received = await receive(living, 100)
    assert.lengthOf(received, 0)
    await living.takeBack(keys)
    await living.send(keys)
    await sleep(100)
    assert.sameDeepMembers(received, keys)
  })

  test('what a dead worker was doing is found without anybody asking', async ({ assert }) => {
    Object.assign(queueConfig, { stallMs: 200 })
    const dying = await open()
    await dying.consume(1, never)
    const keys = [key()]
    await dying.send(keys)
    await sleep(50)
    await dying.close(10).catch(() => {})
    const received = await receive(await open(), 900)
    assert.sameDeepMembers(received, keys)
  })
})

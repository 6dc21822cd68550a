import { setTimeout as sleep } from 'node:timers/promises'
import { test } from '@japa/runner'
import { Loop } from '#queue/worker/loop'

test.group('Worker: a loop that does not give up', () => {
  test('works again at once while there is more, then rests', async ({ assert, cleanup }) => {
    let runs = 0
    const loop = new Loop({
      name: 'test',
      everyMs: 60_000,
      work: async () => ++runs < 5,
    }).start()
    cleanup(() => loop.stop())
    await sleep(20)
    assert.equal(runs, 5)
  })

  test('a bell wakes it, also one that rings while it works', async ({ assert, cleanup }) => {
    let runs = 0
    const gate = Promise.withResolvers<void>()
    const work = async () => {
      runs += 1
      await (runs === 1 ? gate.promise : undefined)
    }
    const loop = new Loop({ name: 'test', everyMs: 60_000, work }).start()
    cleanup(() => loop.stop())
    loop.ring()
    gate.resolve()
    await sleep(20)
    assert.equal(runs, 2)
    loop.ring()
    await sleep(20)
    assert.equal(runs, 3)
  })

  test('bells without end do not make it run without end', async ({ assert, cleanup }) => {
    let runs = 0
    const ring = () => void loop.ring()
    const work = async () => {
      runs += 1
      setImmediate(ring)
    }
    const loop = new Loop({ name: 'test', everyMs: 60_000, gapMs: 50, work }).start()
    cleanup(() => loop.stop())
    await sleep(220)
    assert.isAtLeast(runs, 2)
    assert.isAtMost(runs, 6)
  })

  test('goes on after a failure', async ({ assert, cleanup }) => {
    let runs = 0
    const work = async () => {
      runs += 1
      if (runs === 1) {
        throw new Error('the database went away')
      }
    }
    const loop = new Loop({ name: 'test', everyMs: 60_000, work }).start()
    cleanup(() => loop.stop())
    await sleep(800)
    assert.equal(runs, 2)
  })

  test('stop waits for what is being done', async ({ assert }) => {
    let isDone = false
    const work = async () => {
      await sleep(50)
      isDone = true
    }
    const loop = new Loop({ name: 'test', everyMs: 60_000, work }).start()
    await loop.stop()
    assert.isTrue(isDone)
  })
})

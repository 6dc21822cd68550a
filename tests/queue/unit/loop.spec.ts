import { once, EventEmitter } from 'node:events'
import { setImmediate as turn } from 'node:timers/promises'
import { test } from '@japa/runner'
import { Loop } from '#queue/worker/loop'

/** Counts what a loop does and tells when it has done it so often, however long that takes. */
class Runs extends EventEmitter {
  readonly beganAt: number[] = []

  get count(): number {
    return this.beganAt.length
  }

  add(): number {
    this.beganAt.push(Date.now())
    this.emit(String(this.count))
    return this.count
  }

  async until(count: number): Promise<void> {
    if (this.count < count) {
      await once(this, String(count))
    }
  }

  /** Everything that could begin at once has begun. */
  async settled(): Promise<number> {
    for (let turns = 0; turns < 10; turns++) {
      await turn()
    }
    return this.count
  }
}

test.group('Worker: a loop that does not give up', () => {
  test('works again at once while there is more, then rests', async ({ assert, cleanup }) => {
    const runs = new Runs()
    const work = async () => runs.add() < 5
    const loop = new Loop({ name: 'test', everyMs: 60_000, work }).start()
    cleanup(() => loop.stop())
    await runs.until(5)
    assert.equal(await runs.settled(), 5)
  })

  test('a bell wakes it, also one that rings while it works', async ({ assert, cleanup }) => {
    const runs = new Runs()
    const gate = Promise.withResolvers<void>()
    const work = async () => {
      await (runs.add() === 1 ? gate.promise : undefined)
    }
    const loop = new Loop({ name: 'test', everyMs: 60_000, work }).start()
    cleanup(() => loop.stop())
    loop.ring()
    gate.resolve()
    await runs.until(2)
    assert.equal(await runs.settled(), 2)
    loop.ring()
    await runs.until(3)
    assert.equal(await runs.settled(), 3)
  })

  test('bells without end do not make it run without end', async ({ assert, cleanup }) => {
    const runs = new Runs()
    const ring = () => void loop.ring()
    const work = async () => {
      runs.add()
      setImmediate(ring)
    }
    const loop = new Loop({ name: 'test', everyMs: 60_000, gapMs: 50, work }).start()
    cleanup(() => loop.stop())
    await runs.until(4)
    const gaps = runs.beganAt.slice(1).map((at, index) => at - runs.beganAt[index])
    // A timer may ring a millisecond early by the clock that the loop reads.
    assert.isAtLeast(Math.min(...gaps), 49)
  })

  test('goes on after a failure', async ({ assert, cleanup }) => {
    const runs = new Runs()
    const work = async () => {
      if (runs.add() === 1) {
        throw new Error('the database went away')
      }
    }
    const loop = new Loop({ name: 'test', everyMs: 60_000, work }).start()
    cleanup(() => loop.stop())
    await runs.until(2)
    assert.equal(await runs.settled(), 2)
  })

  test('stop waits for what is being done', async ({ assert }) => {
    const gate = Promise.withResolvers<void>()
    const runs = new Runs()
    const work = async () => {
      runs.add()
      await gate.promise
    }
    const loop = new Loop({ name: 'test', everyMs: 60_000, work }).start()
    let isStopped = false
    const stopped = loop.stop().then(() => (isStopped = true))
    await runs.settled()
    assert.isFalse(isStopped)
    gate.resolve()
    await stopped
    assert.equal(runs.count, 1)
  })
})

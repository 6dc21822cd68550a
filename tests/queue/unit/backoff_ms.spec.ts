import { test } from '@japa/runner'
import { backoffMs } from '#queue/domain/backoff_ms'

test.group('Jobs: the wait after a failed try', () => {
  test('grows threefold from five seconds', ({ assert }) => {
    const waits = [1, 2, 3].map((attempt) => backoffMs(attempt, 0.5))
    assert.deepEqual(waits, [5_000, 15_000, 45_000])
  })

  test('is never longer than a quarter of an hour and its spread', ({ assert }) => {
    assert.equal(backoffMs(30, 0.5), 15 * 60_000)
    assert.isAtMost(backoffMs(1_000, 1), 18 * 60_000)
  })

  test('is spread by a fifth to both sides', ({ assert }) => {
    assert.equal(backoffMs(1, 0), 4_000)
    assert.equal(backoffMs(1, 1), 6_000)
  })
})

import { setTimeout as sleep } from 'node:timers/promises'
import { test } from '@japa/runner'
import { JobTimedOut } from '#queue/errors'
import { runWithin } from '#queue/worker/run_within'

const never = new AbortController().signal

test.group('Jobs: a limit of time', () => {
  test('what ends in time is returned', async ({ assert }) => {
    assert.equal(await runWithin(1_000, never, async () => 7), 7)
  })

  test('the signal asks a job to stop at its limit', async ({ assert }) => {
    const slow = runWithin(20, never, (signal) => sleep(5_000, undefined, { signal }))
    await assert.rejects(() => slow, /aborted/)
  })

  test('the signal asks it to stop when the worker stops', async ({ assert }) => {
    const stopping = new AbortController()
    const slow = runWithin(60_000, stopping.signal, (signal) => sleep(5_000, undefined, { signal }))
    stopping.abort()
    await assert.rejects(() => slow, /aborted/)
  })

  test('a job that does not listen is given up', async ({ assert }) => {
    const deaf = runWithin(10, never, () => sleep(60_000, undefined, { ref: false }))
    const failure = await deaf.catch((error: unknown) => error)
    assert.instanceOf(failure, JobTimedOut)
  }).timeout(10_000)
})

import { JobTimedOut } from '#queue/errors'

/** A job that honours its signal ends by itself; one that does not is given up after this. */
const GRACE_MS = 2_000

/**
 * Runs with a limit. Giving up cannot stop a promise: the signal asks it to stop, and what it does
 * afterwards must be harmless by its own idempotency.
 *
 * @throws {JobTimedOut} when it is not over at the limit and a little more
 */
export async function runWithin<Result>(
  timeoutMs: number,
  stopped: AbortSignal,
  work: (signal: AbortSignal) => Promise<Result>
): Promise<Result> {
  const timeout = new AbortController()
  const asking = setTimeout(() => timeout.abort(new JobTimedOut()), timeoutMs)
  const { promise: givenUp, reject } = Promise.withResolvers<never>()
  const givingUp = setTimeout(() => reject(new JobTimedOut()), timeoutMs + GRACE_MS)
  try {
    return await Promise.race([work(AbortSignal.any([timeout.signal, stopped])), givenUp])
  } finally {
    clearTimeout(asking)
    clearTimeout(givingUp)
  }
}

import type { Problem } from '../base/problem.js'

/** What a promise fails with; an answer fails the test. */
export async function refusal(promise: Promise<unknown>): Promise<Problem> {
  return promise.then(
    () => {
      throw new Error('was not refused')
    },
    (error: Problem) => error
  )
}

/** Time as a dependency: rules ask a clock, tests give one. */
export interface Clock {
  /** milliseconds since 1970 */
  now(): number
}

export const systemClock: Clock = { now: () => Date.now() }

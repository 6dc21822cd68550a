import type { Place } from './diagnose.js'
import type { Problem } from './problem.js'

const violations: SecurityPolicyViolationEvent[] = []
/** A page that cannot reach us asks why, but not at each of its calls. */
const PAUSE_MS = 30_000
let askedAt = 0

/** From the start on, so that a refusal of the page's policy is known when something fails. */
export function watchPolicy(): void {
  document.addEventListener('securitypolicyviolation', (event) => violations.push(event))
}

/** Explains in the console why an element cannot work here, and in the element where that is for good. */
export async function reportFailure(problem: Problem, place: Place): Promise<void> {
  // A refused origin or key gets no CORS header: the page sees the same as without a network.
  if (problem.status || !navigator.onLine || Date.now() < askedAt + PAUSE_MS) return
  askedAt = Date.now()
  const { diagnose } = await import('./diagnose.js')
  await diagnose(problem, place, violations)
}

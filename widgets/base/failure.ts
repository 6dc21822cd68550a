import type { Tenant } from './api.js'
import type { Problem } from './problem.js'

const violations: SecurityPolicyViolationEvent[] = []
let reported = false

/** From the start on, so that a refusal of the page's policy is known when something fails. */
export function watchPolicy(): void {
  document.addEventListener('securitypolicyviolation', (event) => violations.push(event))
}

/** Once a page: explains in the console why the elements cannot work here and how to cure it. */
export async function reportFailure(problem: Problem, tenant: Tenant): Promise<void> {
  // A refused origin or key gets no CORS header: the page sees the same as without a network.
  if (reported || problem.status || !navigator.onLine) return
  reported = true
  const { diagnose } = await import('./diagnose.js')
  await diagnose(problem, tenant, violations)
}

export interface ReadinessCheck {
  name: string
  /** Throws when the part cannot serve requests */
  run(): Promise<unknown>
}

export interface ReadinessPart {
  name: string
  ok: boolean
}

const TIMEOUT_MS = 2_000
const checks: ReadinessCheck[] = []

/** The parts a request depends on, each registered by the provider that owns it. */
export const readinessChecks = {
  add(check: ReadinessCheck) {
    checks.push(check)
  },

  run(): Promise<ReadinessPart[]> {
    return Promise.all(checks.map(async (check) => ({ name: check.name, ok: await passes(check) })))
  },
}

async function passes(check: ReadinessCheck): Promise<boolean> {
  const timeout = new Promise<boolean>((resolve) => setTimeout(resolve, TIMEOUT_MS, false).unref())
  return Promise.race([check.run().then(() => true), timeout]).catch(() => false)
}

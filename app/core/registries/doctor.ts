export interface Diagnosis {
  component: string
  ok: boolean
  /** What was found, for people */
  detail: string
  /** What to do; only when broken */
  cure?: string
}

export interface DoctorCheck {
  component: string
  /** Returns what was found; throws when broken */
  examine(): Promise<string>
  cure: string
}

const TIMEOUT_MS = 5_000
const checks: DoctorCheck[] = []

/** The components of the product, each registered by the provider of the slice that owns it. */
export const doctor = {
  add(...added: DoctorCheck[]) {
    checks.push(...added)
  },

  examineAll(): Promise<Diagnosis[]> {
    return Promise.all(checks.map(examine))
  },
}

async function examine({ component, examine: run, cure }: DoctorCheck): Promise<Diagnosis> {
  const { promise: timeout, reject } = Promise.withResolvers<never>()
  const timer = setTimeout(() => reject(new Error('no answer within 5 s')), TIMEOUT_MS)
  try {
    return { component, ok: true, detail: await Promise.race([run(), timeout]) }
  } catch (error) {
    const detail = error instanceof Error ? error.message || error.name : String(error)
    return { component, ok: false, detail: detail || 'no answer', cure }
  } finally {
    clearTimeout(timer)
  }
}

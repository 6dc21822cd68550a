import type { Tenant } from './api.js'
import type { Problem } from './problem.js'

interface Check {
  code: string
  ok: boolean
  message: string
  cure: string | null
}

/** Asks the server why this page is refused and prints the answer for its developer. */
export async function diagnose(
  problem: Problem,
  { api, key }: Tenant,
  violations: SecurityPolicyViolationEvent[]
): Promise<void> {
  const lines = violations
    .filter(({ blockedURI }) => blockedURI.startsWith(new URL(api).origin))
    .map(
      ({ effectiveDirective }) =>
        `✗ The Content-Security-Policy of this page blocks us.\n  → Add ${new URL(api).origin} to ${effectiveDirective}.`
    )
  // What the policy forbids us to ask, no server can answer.
  if (!lines.length) lines.push(...(await askServer(api, key)))
  if (lines.length) console.error(`[BelgeNet] ${problem.code}\n${[...new Set(lines)].join('\n')}`)
}

async function askServer(api: string, key: string): Promise<string[]> {
  const query = new URLSearchParams({ key, origin: location.origin })
  try {
    const response = await fetch(`${api}embed/v1/check?${query}`, { credentials: 'omit' })
    const { data }: { data: { checks: Check[] } } = await response.json()
    return data.checks
      .filter(({ ok }) => !ok)
      .map(({ message, cure }) => `✗ ${message}${cure ? `\n  → ${cure}` : ''}`)
  } catch {
    return [`✗ ${api} does not answer.\n  → Is the address right, is the network up?`]
  }
}

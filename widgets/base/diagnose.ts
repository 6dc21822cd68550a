import type { Tenant } from './api.js'
import type { Problem } from './problem.js'

interface Check {
  code: string
  ok: boolean
  message: string
  cure: string | null
}

/** Where something failed. */
export interface Place {
  tenant: Tenant
  element: HTMLElement
}

/** For visitors, who can do nothing about it but know that nothing is lost. */
const CLOSED = {
  tr: 'Kurslar bu sitede şu an açılmıyor. İzledikleriniz kayıtlı. Sitenin sahibine haber verin.',
  en: 'The courses do not open on this site now. What you watched is saved. Tell the site’s owner.',
}

/** Asks the server why this page is refused and prints the answer for its developer. */
export async function diagnose(
  problem: Problem,
  { tenant: { api, key, locale }, element }: Place,
  violations: SecurityPolicyViolationEvent[]
): Promise<void> {
  const lines = violations
    .filter(({ blockedURI }) => blockedURI.startsWith(new URL(api).origin))
    .map(
      ({ effectiveDirective }) =>
        `✗ The Content-Security-Policy of this page blocks us.\n  → Add ${new URL(api).origin} to ${effectiveDirective}.`
    )
  // What the policy forbids us to ask, no server can answer.
  if (!lines.length) {
    const refusals = await askServer(api, key)
    if (refusals?.length) tell(element, locale === 'tr' ? CLOSED.tr : CLOSED.en)
    lines.push(
      ...(refusals ?? [`✗ ${api} does not answer.\n  → Is the address right, is the network up?`])
    )
  }
  if (lines.length) console.error(`[BelgeNet] ${problem.code}\n${[...new Set(lines)].join('\n')}`)
}

/** What the server refuses; null when it cannot be asked. */
async function askServer(api: string, key: string): Promise<string[] | null> {
  const query = new URLSearchParams({ key, origin: location.origin })
  try {
    const response = await fetch(`${api}embed/v1/check?${query}`, { credentials: 'omit' })
    const { data }: { data: { checks: Check[] } } = await response.json()
    return data.checks
      .filter(({ ok }) => !ok)
      .map(({ message, cure }) => `✗ ${message}${cure ? `\n  → ${cure}` : ''}`)
  } catch {
    return null
  }
}

/** Above whatever the element shows; once. */
function tell(element: HTMLElement, words: string): void {
  if (element.shadowRoot?.querySelector('.closed')) return
  const notice = document.createElement('p')
  notice.className = 'base closed'
  notice.role = 'alert'
  notice.textContent = words
  element.shadowRoot?.prepend(notice)
}

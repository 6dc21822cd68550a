const HOME = '/app'

/**
 * Where to go after sign-in: only inside the portal, so that a link cannot lead a fresh session away.
 *
 * `nextPage('/app/catalog?q=a')` → `/app/catalog?q=a`, `nextPage('//evil.example')` → `/app`
 */
export function nextPage(wanted: string | undefined): string {
  return wanted && /^\/app(?:[/?]|$)/.test(wanted) && !wanted.includes('\\') ? wanted : HOME
}

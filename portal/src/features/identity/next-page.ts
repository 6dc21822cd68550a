/**
 * Where to go after sign-in: only inside the portal, so that a link cannot lead a fresh session away.
 *
 * `nextPage('//evil.example', '/app')` → `/app`
 */
export function nextPage(wanted: string | undefined, home: string): string {
  return wanted && /^\/app(?:[/?]|$)/.test(wanted) && !wanted.includes('\\') ? wanted : home
}

/**
 * What of an address makes a view, in one order, so that equal views are equal text.
 *
 * `viewOf({ sort: 'name', open: '…', q: 'elif' }, ['q', 'sort'])` → `q=elif&sort=name`
 */
export function viewOf(query: Record<string, string>, names: readonly string[]): string {
  const kept = new URLSearchParams()
  for (const name of names) if (query[name]) kept.set(name, query[name])
  return kept.toString()
}

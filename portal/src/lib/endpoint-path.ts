export type QueryValues = Record<string, string | number | undefined>

/**
 * Fills `:name` parts and appends the query; empty values are left out.
 *
 * `endpointPath('courses/:id', { id: 'a b' }, { page: 2, q: '' })` → `courses/a%20b?page=2`
 */
export function endpointPath(
  path: string,
  params: Record<string, string> = {},
  query: QueryValues = {}
): string {
  const filled = path.replace(/:(\w+)/g, (_, name: string) =>
    encodeURIComponent(params[name] ?? '')
  )
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && value !== '') search.set(name, String(value))
  }
  const suffix = search.toString()
  return suffix ? `${filled}?${suffix}` : filled
}

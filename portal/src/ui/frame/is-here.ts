/**
 * Whether a place is the current one: the page itself or a page below it. A root such as `/app`
 * is only itself, for everything lies below it.
 *
 * `isHere('/app/catalog', '/app/catalog/shell')` → `true`, `isHere('/app', '/app/catalog')` → `false`
 */
export function isHere(href: string, path: string): boolean {
  if (href === path) return true
  const isRoot = href.split('/').length <= 2
  return !isRoot && path.startsWith(`${href}/`)
}

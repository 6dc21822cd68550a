/**
 * The sort after a press on a column's header: its own first direction, then the other one.
 *
 * `nextSort('name', 'name')` → `-name`, `nextSort('name', 'createdAt', true)` → `-createdAt`
 */
export function nextSort(sort: string, name: string, descendsFirst = false): string {
  const first = descendsFirst ? `-${name}` : name
  const second = descendsFirst ? name : `-${name}`
  return sort === first ? second : first
}

const steps: Record<string, number | undefined> = { ArrowDown: 1, ArrowUp: -1 }
const CONTROLS = 'a, button, input'

/**
 * Arrow keys go to the same control of the next row, Home and End to the first and the last row.
 * @returns whether the key was one of these
 */
export function walkRows(event: KeyboardEvent): boolean {
  const { target, key } = event
  if (event.ctrlKey || event.metaKey || event.altKey || !(target instanceof HTMLElement))
    return false
  const row = target.closest('tr')
  const next = row && rowFor(row, key)
  if (!row || !next) return false
  const at = [...row.querySelectorAll(CONTROLS)].indexOf(target)
  const controls = next.querySelectorAll<HTMLElement>(CONTROLS)
  const control = controls[at] ?? controls[0]
  control?.focus()
  event.preventDefault()
  return control !== undefined
}

function rowFor(row: HTMLTableRowElement, key: string): Element | null | undefined {
  if (key === 'Home') return row.parentElement?.firstElementChild
  if (key === 'End') return row.parentElement?.lastElementChild
  const step = steps[key]
  if (!step) return null
  return step > 0 ? row.nextElementSibling : row.previousElementSibling
}

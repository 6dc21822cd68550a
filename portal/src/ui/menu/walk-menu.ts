const steps: Record<string, number | undefined> = { ArrowDown: 1, ArrowUp: -1 }

/** Arrow keys walk through the lines of an open menu and round its ends. */
export function walkMenu(event: KeyboardEvent): void {
  const step = steps[event.key]
  const menu = event.currentTarget
  if (!step || !(menu instanceof HTMLElement)) return
  const lines = [...menu.querySelectorAll<HTMLElement>('a, button, input')]
  const at = lines.findIndex((line) => line === document.activeElement)
  const next = at < 0 && step < 0 ? lines.length - 1 : (at + step + lines.length) % lines.length
  lines[next]?.focus()
  event.preventDefault()
}

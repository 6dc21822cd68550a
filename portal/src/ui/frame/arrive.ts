let isFirstPage = true

/**
 * After navigation the reader stands at the new page's heading, as after a page load; the first
 * page is such a load and needs nothing.
 */
export function arrive(): void {
  if (isFirstPage) {
    isFirstPage = false
    return
  }
  document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true })
}

/** After navigation the reader stands at the new page's heading, as after a page load. */
export function focusPage(): void {
  requestAnimationFrame(() => {
    const main = document.getElementById('main')
    const target = main?.querySelector<HTMLElement>('h1') ?? main
    target?.focus({ preventScroll: true })
  })
}

/** Scrolls a list to a line of it that is out of sight, never the page. */
export function keepInSight(list: HTMLElement, line: HTMLElement) {
  const top = line.getBoundingClientRect().top - list.getBoundingClientRect().top
  const isSeen = top >= 0 && top + line.offsetHeight <= list.clientHeight
  if (!isSeen) list.scrollTop += top - list.clientHeight / 3
}

import { useLayoutEffect, useState } from 'preact/hooks'
import type { RefObject } from 'preact'

/** Below this many rows everything is drawn. */
const DRAWN_WHOLE = 120
/** Rows kept ready above and below what is seen. */
const SPARE = 12
const ROW_PX = 52

export interface RowWindow {
  from: number
  to: number
  /** Height of a row in px, as measured. */
  rowPx: number
}

/** The rows of a long table that can be seen in the page's own scrolling, with some to spare. */
export function useWindow(body: RefObject<HTMLElement | null>, count: number): RowWindow {
  const isLong = count > DRAWN_WHOLE
  const [seen, setSeen] = useState<RowWindow>({ from: 0, to: SPARE * 4, rowPx: ROW_PX })
  useLayoutEffect(() => {
    if (!isLong) return
    const look = () => body.current && setSeen((last) => next(body.current as HTMLElement, last))
    look()
    addEventListener('scroll', look, { passive: true })
    addEventListener('resize', look)
    return () => {
      removeEventListener('scroll', look)
      removeEventListener('resize', look)
    }
  }, [isLong, count])
  if (!isLong) return { from: 0, to: count, rowPx: seen.rowPx }
  const from = Math.min(seen.from, Math.max(0, count - SPARE))
  return { ...seen, from, to: Math.min(count, Math.max(seen.to, from + SPARE)) }
}

function next(body: HTMLElement, last: RowWindow): RowWindow {
  const rowPx = body.querySelector<HTMLElement>('tr:not([aria-hidden])')?.offsetHeight || ROW_PX
  const top = -body.getBoundingClientRect().top / rowPx
  const from = Math.max(0, Math.floor(top) - SPARE)
  const to = Math.max(SPARE, Math.ceil(top + innerHeight / rowPx) + SPARE)
  const isSame = from === last.from && to === last.to && rowPx === last.rowPx
  return isSame ? last : { from, to, rowPx }
}

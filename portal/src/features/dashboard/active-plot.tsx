import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { formatNumber } from '../../lib/format-number.js'
import { intlLocale } from '../../lib/intl-locale.js'
import { t } from '../../lib/messages.js'
import { bucketDay, chartLine, chartTop, GRID } from './chart-scale.js'
import styles from './chart.module.css'
import type { Learning } from './dashboard-queries.js'

const TICKS = 5

function dayName(day: Date, weekday?: 'short'): string {
  const parts = { day: 'numeric', month: 'short', weekday } as const
  return new Intl.DateTimeFormat(intlLocale(), parts).format(day)
}

/** One ink line, the earlier period dashed, a wax cursor that follows pointer and arrow keys. */
export function ActivePlot({ learning: { from, active, activeLearners } }: { learning: Learning }) {
  const { current, previous, bucketDays } = active
  const [at, setAt] = useState<number | null>(null)
  const plot = useRef<HTMLDivElement>(null)
  const last = current.length - 1
  const top = chartTop(Math.max(...current, ...previous))
  const line = chartLine(current, top)
  useLayoutEffect(() => plot.current?.style.setProperty('--at', String((at ?? 0) / last)), [at])
  const follow = (event: PointerEvent) => {
    const box = plot.current?.getBoundingClientRect()
    if (!box) return
    const share = (event.clientX - box.left) / box.width
    setAt(Math.round(Math.min(1, Math.max(0, share)) * last))
  }
  const walk = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    if (!step) return
    event.preventDefault()
    setAt(Math.min(last, Math.max(0, (at ?? last + 1) + step)))
  }
  const ticks = Array.from({ length: TICKS }, (_, index) =>
    Math.round((index / (TICKS - 1)) * last)
  )
  const said =
    at === null ? null : { day: bucketDay(from, at, bucketDays), count: current[at] ?? 0 }
  return (
    <div class={styles.chart}>
      <div class={styles.scale} aria-hidden="true">
        {Array.from({ length: GRID + 1 }, (_, index) => (
          <span key={index}>{formatNumber((top / GRID) * (GRID - index))}</span>
        ))}
      </div>
      <div
        ref={plot}
        class={styles.plot}
        role="img"
        tabIndex={0}
        aria-label={t('dashboard.chartSays', {
          now: activeLearners.now,
          before: activeLearners.before,
          top: Math.max(...current),
        })}
        onPointerMove={follow}
        onPointerLeave={() => setAt(null)}
        onKeyDown={walk}
        onBlur={() => setAt(null)}
      >
        <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
          {Array.from({ length: GRID + 1 }, (_, index) => (
            <path key={index} class={styles.grid} d={`M0 ${(index / GRID) * 100}H100`} />
          ))}
          <path class={styles.area} d={`${line}L100 100L0 100Z`} />
          <path class={styles.dashed} d={chartLine(previous, top)} />
          <path class={styles.line} d={line} />
        </svg>
        {said && (
          <span class={styles.cursor} aria-live="polite">
            <span>
              {dayName(said.day, 'short')} · {formatNumber(said.count)}
            </span>
          </span>
        )}
      </div>
      <div class={styles.days} aria-hidden="true">
        {ticks.map((tick) => (
          <span key={tick}>{dayName(bucketDay(from, tick, bucketDays))}</span>
        ))}
      </div>
    </div>
  )
}

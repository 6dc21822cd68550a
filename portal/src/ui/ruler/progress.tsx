import { useLayoutEffect, useRef } from 'preact/hooks'
import { formatPercent } from '../../lib/format-percent.js'
import styles from './progress.module.css'

/** Something on its way to the server: wet ink until it has answered. */
export function Progress({ label, share }: { label: string; share: number }) {
  const bar = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => bar.current?.style.setProperty('--share', String(share)), [share])
  return (
    <div class={styles.progress}>
      <div class={styles.words}>
        <span>{label}</span>
        <span>{formatPercent(share)}</span>
      </div>
      <div
        class={styles.track}
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={Math.floor(share * 100)}
      >
        <div ref={bar} class={styles.wet} />
      </div>
    </div>
  )
}

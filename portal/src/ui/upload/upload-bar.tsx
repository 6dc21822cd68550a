import { useLayoutEffect, useRef } from 'preact/hooks'
import { formatPercent } from '../../lib/format-percent.js'
import styles from './upload.module.css'

interface UploadBarProps {
  label: string
  /** Stored and confirmed, 0 to 1 */
  dry: number
  /** With what is on its way, 0 to 1 */
  wet: number
}

/** Wet ink is on its way, dry ink is stored. */
export function UploadBar({ label, dry, wet }: UploadBarProps) {
  const bar = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    bar.current?.style.setProperty('--dry', String(dry))
    bar.current?.style.setProperty('--wet', String(wet))
  }, [dry, wet])
  return (
    <div
      ref={bar}
      class={styles.bar}
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={Math.floor(dry * 100)}
      aria-valuetext={formatPercent(dry)}
    >
      <div class={styles.wet} />
      <div class={styles.dry} />
    </div>
  )
}

import styles from './ruler.module.css'

interface MeterProps {
  /** Share that is used, 0 to 1; more than 1 is over the limit. */
  share: number
  /** Said in words too; without a label the words stand beside it. */
  label?: string
  /** Nearing the limit is a warning only where there is a limit. */
  isLimit?: boolean
}

const NEAR = 0.9

/** One bar of ink on a hairline: how much of a limit is used. */
export function Meter({ share, label, isLimit }: MeterProps) {
  const tone = !isLimit ? '' : share > 1 ? styles.over : share >= NEAR ? styles.near : ''
  return (
    <svg
      class={styles.ruler}
      role={label ? 'img' : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : 'true'}
    >
      <rect class={styles.offered} y="5" width="100%" height="2" />
      {share > 0 && (
        <rect
          class={`${styles.done} ${tone}`}
          y="2"
          width={`${Math.min(1, share) * 100}%`}
          height="8"
        />
      )}
    </svg>
  )
}

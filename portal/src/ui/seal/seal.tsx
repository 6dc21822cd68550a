import { seal, type SealDetail, type SealMark } from '#widgets/base/seal'
import styles from './seal.module.css'

interface SealProps {
  /** The course: its engraving comes from it. */
  seed: string
  /** Share of each lesson, 0 to 1; negative while it is sent and not yet confirmed. */
  lessons: number[]
  now?: number
  detail?: SealDetail
  /** Said in words too; without a label the words stand beside it. */
  label?: string
  class?: string
}

const looks: Record<SealMark, string | undefined> = {
  'offered': styles.offered,
  'done': styles.done,
  'wet': styles.wet,
  'locked': styles.locked,
  'now': styles.now,
  'engraving': styles.engraving,
  'engraving-done': styles.engraved,
}

/** One sector a lesson; the last one closes it. */
export function Seal({ seed, lessons, now, detail = 0, label, class: extra }: SealProps) {
  return (
    <svg
      class={[styles.seal, styles[`detail${detail}`], extra].filter(Boolean).join(' ')}
      viewBox="0 0 100 100"
      role={label ? 'img' : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : 'true'}
    >
      {seal({ seed, lessons, now, detail }).map(({ mark, d }, index) => (
        <path key={index} class={looks[mark]} d={d} />
      ))}
    </svg>
  )
}

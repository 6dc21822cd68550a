import { t, type MessageKey } from '../../lib/messages.js'
import styles from './steps.module.css'

/** Offered, sent and not yet confirmed, now, confirmed, done and official. */
export type StepMark = 'offered' | 'wet' | 'now' | 'done' | 'sealed'

export interface Step {
  id: string
  label: string
  mark: StepMark
  /** When, by whom, or what is awaited. */
  note?: string
}

const words = {
  offered: 'steps.offered',
  wet: 'steps.wet',
  now: 'steps.now',
  done: 'steps.done',
  sealed: 'steps.sealed',
} as const satisfies Record<StepMark, MessageKey>

/** A way in steps, drawn like all progress: hairline, wet ink, wax, ink, seal. */
export function Steps({ label, steps }: { label: string; steps: Step[] }) {
  return (
    <ol class={styles.steps} aria-label={label}>
      {steps.map((step) => (
        <li
          key={step.id}
          class={`${styles.step} ${styles[step.mark] ?? ''}`}
          aria-current={step.mark === 'now' ? 'step' : undefined}
        >
          <span class={styles.bar} aria-hidden="true" />
          <b>{step.label}</b>
          <span class="sr">, {t(words[step.mark])}</span>
          {step.note && <small>{step.note}</small>}
        </li>
      ))}
    </ol>
  )
}

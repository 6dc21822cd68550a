import { t } from '../../lib/messages.js'
import styles from './placeholder.module.css'

/** Hairlines hold the place of what is coming; shown only when it takes longer than 300 ms. */
export function Placeholder({ lines = 3 }: { lines?: number }) {
  return (
    <div class={styles.lines} role="status">
      <span class="sr">{t('common.loading')}</span>
      {Array.from({ length: lines }, (_, index) => (
        <div key={index} class={styles.line} aria-hidden="true">
          <i />
          <i />
          <i />
        </div>
      ))}
    </div>
  )
}

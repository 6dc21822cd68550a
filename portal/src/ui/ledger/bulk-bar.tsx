import { t } from '../../lib/messages.js'
import { Button } from '../button/button.js'
import { Icon } from '../icon/icon.js'
import { closeIcon } from '../icons/close.js'
import styles from './bulk-bar.module.css'
import type { ComponentChildren } from 'preact'

interface BulkBarProps {
  /** "3 üye seçildi". */
  text: string
  /** Nothing chosen, no bar. */
  isShown: boolean
  onClear: () => void
  /** Small buttons: what can be done with all of them. */
  children: ComponentChildren
}

/** What is done with the chosen rows of a ledger; it stays at the foot of the window. */
export function BulkBar({ text, isShown, onClear, children }: BulkBarProps) {
  return (
    <div class={styles.place} role="status">
      {isShown && (
        <div class={styles.bar} role="group" aria-label={text}>
          <p>{text}</p>
          {children}
          <Button
            tone="quiet"
            size="small"
            square
            aria-label={t('ledger.chooseNone')}
            onClick={onClear}
          >
            <Icon draw={closeIcon} />
          </Button>
        </div>
      )}
    </div>
  )
}

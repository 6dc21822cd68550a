import { useEffect, useState } from 'preact/hooks'
import { t } from '../../lib/messages.js'
import { Button } from '../button/button.js'
import { Icon } from '../icon/icon.js'
import { alertIcon } from '../icons/alert.js'
import { checkIcon } from '../icons/check.js'
import { closeIcon } from '../icons/close.js'
import { dismiss, toasts, type Toast } from './toasts.js'
import styles from './toaster.module.css'

const STAY_MS = 6_000

export function Toaster() {
  return (
    <div class={styles.toaster} aria-live="polite">
      {toasts.value.map((toast) => (
        <ToastCard key={toast.id} toast={toast} />
      ))}
    </div>
  )
}

function ToastCard({ toast }: { toast: Toast }) {
  // The words wait while the pointer or the focus is on them.
  const [isHeld, setHeld] = useState(false)
  useEffect(() => {
    if (isHeld || toast.tone === 'bad') return
    const timer = setTimeout(() => dismiss(toast.id), STAY_MS)
    return () => clearTimeout(timer)
  }, [isHeld])
  return (
    <div
      class={`${styles.toast} ${toast.tone === 'bad' ? styles.bad : ''}`}
      role={toast.tone === 'bad' ? 'alert' : undefined}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocusIn={() => setHeld(true)}
      onFocusOut={() => setHeld(false)}
    >
      <Icon draw={toast.tone === 'bad' ? alertIcon : checkIcon} />
      <span>{toast.text}</span>
      <span class={styles.end}>
        {toast.undo && (
          <Button
            tone="quiet"
            size="small"
            onClick={() => {
              toast.undo?.()
              dismiss(toast.id)
            }}
          >
            {t('common.undo')}
          </Button>
        )}
        <Button
          tone="quiet"
          size="small"
          square
          aria-label={t('common.dismiss')}
          onClick={() => dismiss(toast.id)}
        >
          <Icon draw={closeIcon} />
        </Button>
      </span>
    </div>
  )
}

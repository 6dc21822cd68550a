import { useEffect, useId, useRef } from 'preact/hooks'
import { t } from '../../lib/messages.js'
import { Button } from '../button/button.js'
import { Icon } from '../icon/icon.js'
import { closeIcon } from '../icons/close.js'
import styles from './dialog.module.css'
import type { ComponentChildren } from 'preact'

interface DialogProps {
  title: string
  onClose: () => void
  wide?: boolean
  children: ComponentChildren
}

/** A modal native dialog: open as long as it is rendered; the browser keeps and returns the focus. */
export function Dialog({ title, onClose, wide, children }: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null)
  const id = useId()
  useEffect(() => {
    const dialog = ref.current
    dialog?.showModal()
    return () => dialog?.close()
  }, [])
  return (
    <dialog
      ref={ref}
      class={`${styles.dialog} ${wide ? styles.wide : ''}`}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
    >
      <div class={styles.body}>
        <div class={styles.head}>
          <h2 id={id}>{title}</h2>
          <Button tone="quiet" size="small" square aria-label={t('common.close')} onClick={onClose}>
            <Icon draw={closeIcon} />
          </Button>
        </div>
        {children}
      </div>
    </dialog>
  )
}

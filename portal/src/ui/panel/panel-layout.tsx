import { useEffect, useRef } from 'preact/hooks'
import { t } from '../../lib/messages.js'
import { useMedia } from '../../lib/use-media.js'
import { Button } from '../button/button.js'
import { Dialog } from '../dialog/dialog.js'
import { Icon } from '../icon/icon.js'
import { closeIcon } from '../icons/close.js'
import styles from './panel-layout.module.css'
import type { ComponentChildren } from 'preact'

export interface Panel {
  id: string
  /** What kind of thing it is, for the head of the dialog. */
  kind: string
  /** Its name. */
  label: string
  content: ComponentChildren
}

interface PanelLayoutProps {
  /** What is open beside the list. */
  panel: Panel | undefined
  onClose: () => void
  children: ComponentChildren
}

const BESIDE = '(min-width: 80em)'

/** A list that stays while one of its rows is open beside it; on small screens above it. */
export function PanelLayout({ panel, onClose, children }: PanelLayoutProps) {
  const isBeside = useMedia(BESIDE)
  const aside = useRef<HTMLElement>(null)
  const opener = useRef<Element | null>(null)
  useEffect(() => {
    if (panel) {
      opener.current ??= document.activeElement
      aside.current?.focus({ preventScroll: true })
    } else {
      if (opener.current instanceof HTMLElement) opener.current.focus({ preventScroll: true })
      opener.current = null
    }
  }, [panel?.id])
  return (
    <div class={`${styles.layout} ${panel && isBeside ? styles.open : ''}`}>
      {children}
      {panel && isBeside && (
        <aside
          ref={aside}
          class={styles.panel}
          tabIndex={-1}
          aria-label={panel.label}
          onKeyDown={(event) => event.key === 'Escape' && onClose()}
        >
          <div class={styles.inside}>
            <Button
              tone="quiet"
              size="small"
              square
              class={styles.close}
              aria-label={t('panel.close')}
              onClick={onClose}
            >
              <Icon draw={closeIcon} />
            </Button>
            {panel.content}
          </div>
        </aside>
      )}
      {panel && !isBeside && (
        <Dialog title={panel.kind} onClose={onClose}>
          {panel.content}
        </Dialog>
      )}
    </div>
  )
}

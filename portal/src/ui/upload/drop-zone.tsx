import { useId, useRef, useState } from 'preact/hooks'
import { t } from '../../lib/messages.js'
import { Button } from '../button/button.js'
import { Icon } from '../icon/icon.js'
import { uploadIcon } from '../icons/upload.js'
import styles from './upload.module.css'
import type { ComponentChildren } from 'preact'

export interface DropZoneProps {
  /** What the picker offers; content decides on the server */
  accept?: string
  /** What is welcome, in words: types and size */
  hint: string
  /** The button's words; default: choose a file */
  action?: string
  onFile: (file: File) => void
  children?: ComponentChildren
}

/** Takes one file by a button or by dropping it here. */
export function DropZone({ accept, hint, action, onFile, children }: DropZoneProps) {
  const input = useRef<HTMLInputElement>(null)
  const hintId = useId()
  const [isOver, setOver] = useState(false)
  const take = (files: FileList | null | undefined) => {
    const file = files?.[0]
    if (file) onFile(file)
  }
  return (
    <div
      class={`${styles.zone} ${isOver ? styles.over : ''}`}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        take(event.dataTransfer?.files)
      }}
    >
      {children}
      <div class={styles.choice}>
        <Button aria-describedby={hintId} onClick={() => input.current?.click()}>
          <Icon draw={uploadIcon} />
          {action ?? t('upload.choose')}
        </Button>
        <p id={hintId}>{hint}</p>
      </div>
      <input
        ref={input}
        type="file"
        accept={accept}
        aria-label={action ?? t('upload.choose')}
        hidden
        onChange={(event) => {
          take(event.currentTarget.files)
          // The same file again is a new try: it may have been corrected.
          event.currentTarget.value = ''
        }}
      />
    </div>
  )
}

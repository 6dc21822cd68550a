import { t } from '../../lib/messages.js'
import { Button } from '../button/button.js'
import { ProblemNote } from '../note/problem-note.js'
import { DialogDeeds } from './dialog-deeds.js'
import { Dialog } from './dialog.js'
import styles from './dialog.module.css'

interface ConfirmDialogProps {
  /** The question, with the name of what it is about. */
  title: string
  /** What happens and what does not. */
  text: string
  /** The deed, as a verb: never "OK". */
  deed: string
  isDestructive?: boolean
  isBusy: boolean
  error?: unknown
  onConfirm: () => void
  onClose: () => void
}

export function ConfirmDialog(props: ConfirmDialogProps) {
  const { title, text, deed, isDestructive, isBusy, error, onConfirm, onClose } = props
  return (
    <Dialog title={title} onClose={onClose}>
      <p class={styles.text}>{text}</p>
      <ProblemNote error={error} />
      <DialogDeeds>
        <Button onClick={onClose}>{t('common.cancel')}</Button>
        <Button tone={isDestructive ? 'destroy' : 'primary'} busy={isBusy} onClick={onConfirm}>
          {deed}
        </Button>
      </DialogDeeds>
    </Dialog>
  )
}

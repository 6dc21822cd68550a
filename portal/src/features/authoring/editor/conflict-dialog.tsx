import { Button } from '../../../ui/button/button.js'
import { CopyButton } from '../../../ui/code/copy-button.js'
import { DialogDeeds } from '../../../ui/dialog/dialog-deeds.js'
import { Dialog } from '../../../ui/dialog/dialog.js'
import { t } from './words.js'
import styles from './editor.module.css'

interface ConflictDialogProps {
  title: string
  mine: string
  onKeepMine: () => void
  onTakeTheirs: () => void
}

/** Two people wrote one lesson: nothing is overwritten until one of them has chosen. */
export function ConflictDialog({ title, mine, onKeepMine, onTakeTheirs }: ConflictDialogProps) {
  return (
    <Dialog title={t('editor.conflict', { title })} wide onClose={onTakeTheirs}>
      <p>{t('editor.conflictText')}</p>
      <pre class={styles.mine} tabIndex={0} aria-label={t('editor.mine')}>
        {mine}
      </pre>
      <DialogDeeds>
        <CopyButton text={mine} />
        <Button onClick={onTakeTheirs}>{t('editor.takeTheirs')}</Button>
        <Button tone="primary" onClick={onKeepMine}>
          {t('editor.keepMine')}
        </Button>
      </DialogDeeds>
    </Dialog>
  )
}

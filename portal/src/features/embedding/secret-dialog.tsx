import { t } from '../../lib/messages.js'
import { Button } from '../../ui/button/button.js'
import { CopyButton } from '../../ui/code/copy-button.js'
import { DialogDeeds } from '../../ui/dialog/dialog-deeds.js'
import { Dialog } from '../../ui/dialog/dialog.js'
import { Note } from '../../ui/note/note.js'
import styles from './settings-list.module.css'
import type { NewHandoffSecret } from '../../lib/contract.js'

interface SecretDialogProps {
  secret: NewHandoffSecret
  onClose: () => void
}

/** The one time that a secret is seen. */
export function SecretDialog({ secret, onClose }: SecretDialogProps) {
  return (
    <Dialog title={t('embed.secretTitle')} onClose={onClose}>
      <Note tone="warn">{t('embed.secretOnce')}</Note>
      <p class={styles.secret}>
        kid: {secret.kid}
        <CopyButton text={secret.kid} label={t('embed.copyKid')} />
      </p>
      <p class={styles.secret}>
        {secret.secret}
        <CopyButton text={secret.secret} label={t('embed.copySecret')} />
      </p>
      <DialogDeeds>
        <Button tone="primary" onClick={onClose}>
          {t('embed.secretKept')}
        </Button>
      </DialogDeeds>
    </Dialog>
  )
}

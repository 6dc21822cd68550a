import { useState } from 'preact/hooks'
import { t } from '../../lib/messages.js'
import { cache } from '../../lib/query/cache.js'
import { useMutation } from '../../lib/query/use-mutation.js'
import { call } from '../../lib/session.js'
import { Button } from '../../ui/button/button.js'
import { ConfirmDialog } from '../../ui/dialog/confirm-dialog.js'
import { Icon } from '../../ui/icon/icon.js'
import { banIcon } from '../../ui/icons/ban.js'
import { mailIcon } from '../../ui/icons/mail.js'
import { trashIcon } from '../../ui/icons/trash.js'
import { undoIcon } from '../../ui/icons/undo.js'
import { ProblemNote } from '../../ui/note/problem-note.js'
import { say } from '../../ui/toast/toasts.js'
import { changeMembers, type MembersChange } from './change-members.js'
import { MEMBERS } from './member-queries.js'
import styles from './member-panel.module.css'
import type { MemberRow } from '../../lib/contract.js'

/** What can be done with one member; only what cannot be taken back asks first. */
export function MemberDeeds({ member, onGone }: { member: MemberRow; onGone: () => void }) {
  const { id, status } = member
  const name = member.name || member.email
  const [isRemoving, setRemoving] = useState(false)
  const change = useMutation({
    run: (deed: MembersChange['deed']) => changeMembers({ deed, memberIds: [id] }),
  })
  const removal = useMutation({
    run: () => call('DELETE members/:id', { params: { id } }),
    onDone: () => {
      say(t('members.removed', { name }))
      onGone()
      cache.invalidate(MEMBERS)
    },
  })
  const isAway = status === 'suspended'
  return (
    <>
      <div class={styles.deeds}>
        {status === 'invited' && (
          <Button
            size="small"
            busy={change.isPending}
            onClick={() => change.start('resend_invitation')}
          >
            <Icon draw={mailIcon} />
            {t('members.resend')}
          </Button>
        )}
        <Button
          size="small"
          tone={isAway ? 'plain' : 'danger'}
          busy={change.isPending}
          onClick={() => change.start(isAway ? 'reactivate' : 'deactivate')}
        >
          <Icon draw={isAway ? undoIcon : banIcon} />
          {t(isAway ? 'members.reactivate' : 'members.deactivate')}
        </Button>
        <Button size="small" tone="danger" onClick={() => setRemoving(true)}>
          <Icon draw={trashIcon} />
          {t('members.remove')}
        </Button>
      </div>
      <ProblemNote error={change.error} />
      {isRemoving && (
        <ConfirmDialog
          title={t('members.removeTitle', { name })}
          text={t('members.removeText')}
          deed={t('members.remove')}
          isDestructive
          isBusy={removal.isPending}
          error={removal.error}
          onConfirm={() => removal.start()}
          onClose={() => setRemoving(false)}
        />
      )}
    </>
  )
}

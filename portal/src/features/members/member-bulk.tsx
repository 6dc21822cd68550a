import { t } from '../../lib/messages.js'
import { problemText } from '../../lib/problem-text.js'
import { useMutation } from '../../lib/query/use-mutation.js'
import { Button } from '../../ui/button/button.js'
import { Icon } from '../../ui/icon/icon.js'
import { banIcon } from '../../ui/icons/ban.js'
import { mailIcon } from '../../ui/icons/mail.js'
import { undoIcon } from '../../ui/icons/undo.js'
import { BulkBar } from '../../ui/ledger/bulk-bar.js'
import { say } from '../../ui/toast/toasts.js'
import { changeMembers, type MembersChange } from './change-members.js'
import { RoleMenu } from './role-menu.js'
import type { MemberRow } from '../../lib/contract.js'
import type { Selection } from '../../ui/ledger/selection.js'

/** The server takes so many at once. */
const MOST = 200

/** What can be done with the chosen members; only what fits at least one of them is offered. */
export function MemberBulk({ selection }: { selection: Selection<MemberRow> }) {
  const { rows, clear } = selection
  const change = useMutation({
    run: (deed: Omit<MembersChange, 'memberIds'>) =>
      changeMembers({ ...deed, memberIds: rows.slice(0, MOST).map(({ id }) => id) }),
    onDone: clear,
    onFailed: (error) => say(problemText(error), { tone: 'bad' }),
  })
  const some = (state: MemberRow['status']) => rows.some(({ status }) => status === state)
  const busy = change.isPending
  const isTooMany = rows.length > MOST
  const text = isTooMany
    ? t('members.tooMany', { count: rows.length, most: MOST })
    : t('members.chosen', { count: rows.length })
  return (
    <BulkBar text={text} isShown={rows.length > 0} onClear={clear}>
      <RoleMenu deed="add_roles" busy={busy} onRole={change.start} />
      <RoleMenu deed="remove_roles" busy={busy} onRole={change.start} />
      {some('invited') && (
        <Button
          size="small"
          busy={busy}
          onClick={() => change.start({ deed: 'resend_invitation' })}
        >
          <Icon draw={mailIcon} />
          {t('members.resend')}
        </Button>
      )}
      {some('suspended') && (
        <Button size="small" busy={busy} onClick={() => change.start({ deed: 'reactivate' })}>
          <Icon draw={undoIcon} />
          {t('members.reactivate')}
        </Button>
      )}
      {(some('active') || some('invited')) && (
        <Button
          size="small"
          tone="danger"
          busy={busy}
          onClick={() => change.start({ deed: 'deactivate' })}
        >
          <Icon draw={banIcon} />
          {t('members.deactivate')}
        </Button>
      )}
    </BulkBar>
  )
}

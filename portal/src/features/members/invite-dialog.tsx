import { useState } from 'preact/hooks'
import { focusInvalid } from '../../lib/focus-invalid.js'
import { t } from '../../lib/messages.js'
import { problemFields } from '../../lib/problem-fields.js'
import { Button } from '../../ui/button/button.js'
import { DialogDeeds } from '../../ui/dialog/dialog-deeds.js'
import { Dialog } from '../../ui/dialog/dialog.js'
import { CheckList } from '../../ui/field/check-list.js'
import { TextField } from '../../ui/field/text-field.js'
import { ProblemNote } from '../../ui/note/problem-note.js'
import { isMail } from '../identity/is-mail.js'
import { roleOptions } from './role-options.js'
import { useInvitation } from './use-invitation.js'
import styles from './invite-dialog.module.css'
import type { Role } from '../../lib/contract.js'

/** Invites one person; the mail with the link is sent by the server. */
export function InviteDialog({ onClose }: { onClose: () => void }) {
  const [email, setEmail] = useState('')
  const [name, setName] = useState('')
  const [roles, setRoles] = useState<Role[]>(['STUDENT'])
  const [isChecked, setChecked] = useState(false)
  const invitation = useInvitation(onClose)
  const fields = problemFields(invitation.error)
  const isIncomplete = isChecked && !isMail(email)
  const submit = (event: Event) => {
    event.preventDefault()
    setChecked(true)
    const body = { email: email.trim(), name: name.trim() || undefined, roles }
    if (isMail(email) && roles.length) invitation.start(body)
    else focusInvalid(event.currentTarget)
  }
  return (
    <Dialog title={t('members.invite')} onClose={onClose}>
      <form class={styles.form} noValidate onSubmit={submit}>
        <ProblemNote error={Object.keys(fields).length ? null : invitation.error} />
        <TextField
          label={t('member.email')}
          type="email"
          inputMode="email"
          autofocus
          value={email}
          onValue={setEmail}
          error={fields.email ?? (isIncomplete ? t('signIn.emailIncomplete') : undefined)}
        />
        <TextField
          label={t('invitation.name')}
          optional={t('field.optional')}
          value={name}
          onValue={setName}
          error={fields.name}
        />
        <CheckList
          legend={t('member.roles')}
          options={roleOptions()}
          values={roles}
          onValues={setRoles}
          error={roles.length ? fields.roles : t('members.roleMissing')}
        />
        <DialogDeeds>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button type="submit" tone="primary" busy={invitation.isPending}>
            {t('members.sendInvitation')}
          </Button>
        </DialogDeeds>
      </form>
    </Dialog>
  )
}

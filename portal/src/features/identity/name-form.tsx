import { useState } from 'preact/hooks'
import { dataOf } from '../../lib/data-of.js'
import { t } from '../../lib/messages.js'
import { problemFields } from '../../lib/problem-fields.js'
import { useMutation } from '../../lib/query/use-mutation.js'
import { call, me } from '../../lib/session.js'
import { Button } from '../../ui/button/button.js'
import { TextField } from '../../ui/field/text-field.js'
import { ProblemNote } from '../../ui/note/problem-note.js'
import { say } from '../../ui/toast/toasts.js'
import styles from './profile-page.module.css'
import type { Me } from '../../lib/contract.js'

export function NameForm({ member }: { member: Me }) {
  const [name, setName] = useState(member.name ?? '')
  const change = useMutation({
    run: () => dataOf(call('PATCH me', { body: { name: name.trim() } })),
    onDone: (changed) => {
      me.value = changed
      say(t('profile.saved'))
    },
  })
  const isChanged = name.trim() !== (member.name ?? '')
  const fields = problemFields(change.error)
  return (
    <form
      class={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        if (name.trim() && isChanged) change.start()
      }}
    >
      <ProblemNote error={fields.name ? null : change.error} />
      <TextField
        label={t('invitation.name')}
        hint={t('profile.nameHint')}
        autocomplete="name"
        maxLength={120}
        value={name}
        onValue={setName}
        error={fields.name ?? (name.trim() ? undefined : t('invitation.nameMissing'))}
      />
      <TextField label={t('signIn.email')} readOnly value={member.email} onValue={() => {}} />
      <div>
        <Button
          type="submit"
          tone="primary"
          busy={change.isPending}
          disabled={!isChanged || !name.trim()}
        >
          {t('common.save')}
        </Button>
      </div>
    </form>
  )
}

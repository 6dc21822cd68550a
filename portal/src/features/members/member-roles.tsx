import { useState } from 'preact/hooks'
import { dataOf } from '../../lib/data-of.js'
import { t } from '../../lib/messages.js'
import { problemText } from '../../lib/problem-text.js'
import { cache } from '../../lib/query/cache.js'
import { useMutation } from '../../lib/query/use-mutation.js'
import { call, me } from '../../lib/session.js'
import { Button } from '../../ui/button/button.js'
import { CheckList } from '../../ui/field/check-list.js'
import { ProblemNote } from '../../ui/note/problem-note.js'
import { say } from '../../ui/toast/toasts.js'
import { MEMBERS } from './member-queries.js'
import { roleOptions } from './role-options.js'
import styles from './member-panel.module.css'
import type { MemberRow, Role } from '../../lib/contract.js'

async function replaceRoles(id: string, roles: Role[]) {
  await call('PUT members/:id/roles', { params: { id }, body: { roles } })
  cache.invalidate(MEMBERS)
  // One's own rights hold from the next request; the rail must not offer what is gone.
  if (me.value?.id === id) me.value = await dataOf(call('GET me'))
}

/** Roles of a member; a change can be taken back as long as its words stand. */
export function MemberRoles({ member }: { member: MemberRow }) {
  const [roles, setRoles] = useState(member.roles)
  const name = member.name ?? member.email
  const change = useMutation({
    run: () => replaceRoles(member.id, roles),
    onDone: () =>
      say(t('members.rolesChanged', { name }), {
        undo: () => {
          setRoles(member.roles)
          replaceRoles(member.id, member.roles).catch((error) =>
            say(problemText(error), { tone: 'bad' })
          )
        },
      }),
  })
  const isChanged = [...roles].sort().join() !== [...member.roles].sort().join()
  return (
    <form
      class={styles.roles}
      onSubmit={(event) => {
        event.preventDefault()
        if (roles.length) change.start()
      }}
    >
      <CheckList
        legend={t('member.roles')}
        options={roleOptions()}
        values={roles}
        onValues={setRoles}
        error={roles.length ? undefined : t('members.roleMissing')}
      />
      <ProblemNote error={change.error} />
      <Button type="submit" busy={change.isPending} disabled={!isChanged || !roles.length}>
        {t('members.saveRoles')}
      </Button>
    </form>
  )
}

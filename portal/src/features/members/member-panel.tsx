import { formatDate } from '../../lib/format-date.js'
import { formatMoment } from '../../lib/format-moment.js'
import { t } from '../../lib/messages.js'
import { Avatar } from '../../ui/avatar/avatar.js'
import { Facts } from '../../ui/panel/facts.js'
import { mainRoleName } from '../identity/role-names.js'
import { MemberRoles } from './member-roles.js'
import { MemberStatus } from './member-status.js'
import styles from './member-panel.module.css'
import type { MemberRow } from '../../lib/contract.js'

export function MemberPanel({ member }: { member: MemberRow }) {
  const { id, email, roles, status, createdAt, lastSeenAt } = member
  const name = member.name ?? email
  return (
    <>
      <div class={styles.head}>
        <Avatar id={id} name={name} large />
        <div>
          <h2>{name}</h2>
          <p class="small muted">{mainRoleName(roles)}</p>
        </div>
      </div>
      <Facts
        rows={[
          [t('member.email'), email],
          [t('member.status'), <MemberStatus state={status} />],
          [t('member.createdAt'), formatDate(createdAt)],
          [t('member.lastSeenAt'), lastSeenAt ? formatMoment(lastSeenAt) : t('member.neverSeen')],
        ]}
      />
      <MemberRoles member={member} />
    </>
  )
}

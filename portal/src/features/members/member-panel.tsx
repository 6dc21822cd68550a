import { formatDate } from '../../lib/format-date.js'
import { formatMoment } from '../../lib/format-moment.js'
import { formatNumber } from '../../lib/format-number.js'
import { t } from '../../lib/messages.js'
import { useQuery } from '../../lib/query/use-query.js'
import { Avatar } from '../../ui/avatar/avatar.js'
import { Facts } from '../../ui/panel/facts.js'
import { mainRoleName } from '../identity/role-names.js'
import { MemberDeeds } from './member-deeds.js'
import { memberQuery, type MemberDetail } from './member-queries.js'
import { MemberRoles } from './member-roles.js'
import { MemberStatus } from './member-status.js'
import styles from './member-panel.module.css'
import type { ComponentChildren } from 'preact'
import type { MemberRow } from '../../lib/contract.js'

/** One member beside the list: what is known at once, the rest as soon as it comes. */
export function MemberPanel({ member, onGone }: { member: MemberRow; onGone: () => void }) {
  const { id, email, roles, status, createdAt, lastSeenAt } = member
  const { data: detail } = useQuery(memberQuery(id))
  const name = member.name || email
  return (
    <>
      <div class={styles.head}>
        <Avatar id={id} name={name} large />
        <div>
          <h2>{name}</h2>
          <p class="small muted">{mainRoleName(roles)}</p>
        </div>
      </div>
      <MemberDeeds member={member} onGone={onGone} />
      <Facts
        rows={[
          [t('member.email'), email],
          [t('member.status'), <MemberStatus state={status} />],
          [t('member.createdAt'), formatDate(createdAt)],
          [t('member.lastSeenAt'), lastSeenAt ? formatMoment(lastSeenAt) : t('member.neverSeen')],
          ...detailRows(detail),
        ]}
      />
      <MemberRoles member={member} />
    </>
  )
}

function detailRows(detail: MemberDetail | undefined): [string, ComponentChildren][] {
  if (!detail) return []
  const { invitedAt, invitationExpiresAt, deviceCount, hasPassword } = detail
  const entry = t(hasPassword ? 'member.byPassword' : 'member.byCode')
  const rows: [string, ComponentChildren][] = [
    [t('member.entry'), entry],
    [t('member.devices'), formatNumber(deviceCount)],
  ]
  if (invitedAt) rows.push([t('member.invitedAt'), formatMoment(invitedAt)])
  if (invitationExpiresAt) rows.push([t('member.linkUntil'), formatDate(invitationExpiresAt)])
  return rows
}

import { Avatar } from '../../ui/avatar/avatar.js'
import styles from './member-cell.module.css'
import type { MemberRow } from '../../lib/contract.js'

export function MemberCell({ member, href }: { member: MemberRow; href: string }) {
  const name = member.name ?? member.email
  return (
    <span class={styles.who}>
      <Avatar id={member.id} name={name} />
      <span class={styles.words}>
        <a href={href} class="clip">
          {name}
        </a>
        {member.name && <small class="clip">{member.email}</small>}
      </span>
    </span>
  )
}

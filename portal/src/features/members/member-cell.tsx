import { Avatar } from '../../ui/avatar/avatar.js'
import styles from './member-cell.module.css'
interface MemberCellProps {
  member: { id: string; name: string; email: string }
  href: string
}

export function MemberCell({ member, href }: MemberCellProps) {
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

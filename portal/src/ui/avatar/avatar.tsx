import { initials } from '../../lib/initials.js'
import { groundClass } from '../ground-class.js'
import styles from './avatar.module.css'

interface AvatarProps {
  id: string
  name: string
  large?: boolean
}

/** Initials on the person's own paper; the name is always written beside it. */
export function Avatar({ id, name, large }: AvatarProps) {
  return (
    <span
      class={`${styles.avatar} ${groundClass(id)} ${large ? styles.large : ''}`}
      aria-hidden="true"
    >
      {initials(name)}
    </span>
  )
}

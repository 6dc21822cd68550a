import { useEffect, useId, useRef } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import { Avatar } from '../../ui/avatar/avatar.js'
import { LazyAccountSettings } from './lazy-account-settings.js'
import styles from './account.module.css'

interface AccountProps {
  person: { id: string; name: string; role: string }
  profileHref?: string
  onSignOut: () => void
}

/** The person at the foot of the rail; a press opens their choices above it. */
export function Account({ person, profileHref, onSignOut }: AccountProps) {
  const id = useId()
  const menu = useRef<HTMLDivElement>(null)
  const { url } = useLocation()
  useEffect(() => menu.current?.hidePopover(), [url])
  return (
    <div class={styles.foot}>
      <button type="button" class={styles.me} popovertarget={id}>
        <Avatar id={person.id} name={person.name} />
        <span class={styles.who}>
          <b class="clip">{person.name}</b>
          <span class="faint">{person.role}</span>
        </span>
      </button>
      <div ref={menu} id={id} popover="auto" class={styles.menu}>
        <LazyAccountSettings profileHref={profileHref} onSignOut={onSignOut} />
      </div>
    </div>
  )
}

import { initials } from '../../lib/initials.js'
import { groundClass } from '../ground-class.js'
import { Mark } from './mark.js'
import styles from './brand.module.css'

interface BrandProps {
  /** The tenant; without one it is the product itself. */
  owner?: { id: string; name: string; logoUrl: string | null }
  href: string
  /** Without the rail's padding. */
  plain?: boolean
}

export function Brand({ owner, href, plain }: BrandProps) {
  return (
    <a class={`${styles.brand} ${plain ? styles.plain : ''}`} href={href}>
      {!owner ? (
        <Mark />
      ) : owner.logoUrl ? (
        <img class={styles.logo} src={owner.logoUrl} alt="" />
      ) : (
        <span class={`${styles.letter} ${groundClass(owner.id)}`} aria-hidden="true">
          {initials(owner.name).slice(0, 1)}
        </span>
      )}
      <span>{owner?.name ?? 'BelgeNet'}</span>
    </a>
  )
}

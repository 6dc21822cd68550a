import { useLocation } from 'preact-iso'
import { t } from '../../lib/messages.js'
import { Icon } from '../icon/icon.js'
import { menuIcon } from '../icons/menu.js'
import { isHere } from './is-here.js'
import styles from './bottom-bar.module.css'
import type { Place } from './place.js'

const PLACES_SHOWN = 4

interface BottomBarProps {
  places: Place[]
  onMore: () => void
}

/** The rail of small screens: four places and the rest behind the fifth. */
export function BottomBar({ places, onMore }: BottomBarProps) {
  const { path } = useLocation()
  return (
    <nav class={styles.bar} aria-label={t('frame.quickNav')}>
      {places.slice(0, PLACES_SHOWN).map(({ href, label, shortLabel, draw }) => (
        <a
          key={href}
          class={styles.place}
          href={href}
          aria-current={isHere(href, path) ? 'page' : undefined}
        >
          <Icon draw={draw} />
          <span>{t(shortLabel ?? label)}</span>
        </a>
      ))}
      <button type="button" class={styles.place} aria-haspopup="dialog" onClick={onMore}>
        <Icon draw={menuIcon} />
        <span>{t('frame.more')}</span>
      </button>
    </nav>
  )
}

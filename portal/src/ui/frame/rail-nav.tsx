import { useLocation } from 'preact-iso'
import { t } from '../../lib/messages.js'
import { Icon } from '../icon/icon.js'
import { isHere } from './is-here.js'
import styles from './rail-nav.module.css'
import type { PlaceGroup } from './place.js'

export function RailNav({ groups }: { groups: PlaceGroup[] }) {
  const { path } = useLocation()
  return (
    <>
      {groups.map(({ id, title, places }) => (
        <nav key={id} class={styles.group} aria-label={t(title ?? 'frame.nav')}>
          {title && <p class={styles.title}>{t(title)}</p>}
          <ul class={styles.list}>
            {places.map(({ href, label, draw }) => (
              <li key={href}>
                <a
                  class={styles.place}
                  href={href}
                  aria-current={isHere(href, path) ? 'page' : undefined}
                >
                  <Icon draw={draw} />
                  <span>{t(label)}</span>
                </a>
              </li>
            ))}
          </ul>
        </nav>
      ))}
    </>
  )
}

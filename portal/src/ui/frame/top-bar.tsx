import { t } from '../../lib/messages.js'
import { crumbs } from './crumbs.js'
import { ownerName } from './owner-name.js'
import styles from './top-bar.module.css'
import type { ComponentChildren } from 'preact'

export function TopBar({ children }: { children?: ComponentChildren }) {
  return (
    <header class={styles.top}>
      <nav class={styles.crumbs} aria-label={t('frame.crumbs')}>
        <ol>
          {ownerName.value && <li>{ownerName.value}</li>}
          {crumbs.value.map(({ label, href }, index) => (
            <li key={index}>
              {href ? <a href={href}>{label}</a> : <span aria-current="page">{label}</span>}
            </li>
          ))}
        </ol>
      </nav>
      <div class={styles.end}>{children}</div>
    </header>
  )
}

import { useState } from 'preact/hooks'
import { t } from '../../lib/messages.js'
import { buttonClass } from '../button/button-class.js'
import { BottomBar } from './bottom-bar.js'
import { LeaveQuestion } from './leave-question.js'
import { MoreSheet } from './more-sheet.js'
import { OfflineStrip } from './offline-strip.js'
import { RailNav } from './rail-nav.js'
import { TopBar } from './top-bar.js'
import styles from './frame.module.css'
import type { ComponentChildren } from 'preact'
import type { PlaceGroup } from './place.js'

interface FrameProps {
  brand: ComponentChildren
  groups: PlaceGroup[]
  /** At the end of the top bar. */
  find?: ComponentChildren
  /** Who is signed in, at the rail's foot. */
  account: ComponentChildren
  /** The same person's choices, behind "more" on small screens. */
  settings: ComponentChildren
  children: ComponentChildren
}

/** Rail on the desk, one sheet of paper, a bar below on small screens. */
export function Frame({ brand, groups, find, account, settings, children }: FrameProps) {
  const [isMoreOpen, setMoreOpen] = useState(false)
  return (
    <>
      <a class={buttonClass({ class: styles.skip })} href="#main">
        {t('frame.skip')}
      </a>
      <div class={styles.app}>
        <aside class={styles.rail} aria-label={t('frame.rail')}>
          {brand}
          <RailNav groups={groups} />
          {account}
        </aside>
        <div class={styles.sheet}>
          <TopBar>{find}</TopBar>
          <OfflineStrip />
          <main id="main" class={styles.main} tabIndex={-1}>
            {children}
          </main>
        </div>
      </div>
      <BottomBar
        places={groups.flatMap((group) => group.places)}
        onMore={() => setMoreOpen(true)}
      />
      <LeaveQuestion />
      {isMoreOpen && (
        <MoreSheet groups={groups} onClose={() => setMoreOpen(false)}>
          {settings}
        </MoreSheet>
      )}
    </>
  )
}

import { Component } from 'preact'
import { t } from '../../lib/messages.js'
import { Button } from '../button/button.js'
import { Note } from '../note/note.js'
import styles from './page.module.css'
import type { ComponentChildren } from 'preact'

/** The last net: something in the page failed that nothing else caught. */
export class BrokenPage extends Component<{ children: ComponentChildren }, { isBroken: boolean }> {
  override state = { isBroken: false }

  static override getDerivedStateFromError() {
    return { isBroken: true }
  }

  override render() {
    if (!this.state.isBroken) return this.props.children
    return (
      <main class={styles.page}>
        <Note tone="bad" title={t('broken.title')} isAlert>
          <p>{t('broken.text')}</p>
          <div class={styles.retry}>
            <Button onClick={() => location.reload()}>{t('broken.reload')}</Button>
          </div>
        </Note>
      </main>
    )
  }
}

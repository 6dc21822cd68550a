import { t } from '../../lib/messages.js'
import { Button } from '../button/button.js'
import { Note } from '../note/note.js'
import styles from './page.module.css'

/** A page that failed or did not come; a fresh load is the way on. */
export function BrokenNote() {
  return (
    <div class={styles.page}>
      <Note tone="bad" title={t('broken.title')} isAlert>
        <p>{t('broken.text')}</p>
        <div class={styles.retry}>
          <Button onClick={() => location.reload()}>{t('broken.reload')}</Button>
        </div>
      </Note>
    </div>
  )
}

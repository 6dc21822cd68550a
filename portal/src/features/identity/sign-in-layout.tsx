import { currentLocale, t } from '../../lib/messages.js'
import { Seal } from '../../ui/seal/seal.js'
import { chooseLocale } from './choose-locale.js'
import styles from './sign-in-layout.module.css'
import type { ComponentChildren } from 'preact'

/** A course a little past its half: eight lessons done, the ninth begun. */
const PICTURED = [1, 1, 1, 1, 1, 1, 1, 1, 0.4, 0, 0, 0, 0, 0]

interface SignInLayoutProps {
  brand: ComponentChildren
  children: ComponentChildren
}

/** The door: a form on the sheet, and beside it what every lesson adds to. */
export function SignInLayout({ brand, children }: SignInLayoutProps) {
  const other = currentLocale() === 'tr' ? 'en' : 'tr'
  return (
    <div class={`${styles.layout} branded`}>
      <div class={styles.form}>
        <header>{brand}</header>
        <main class={styles.main}>{children}</main>
        <footer class={styles.footer}>
          <button type="button" lang={other} onClick={() => void chooseLocale(other)}>
            {other === 'tr' ? 'Türkçe' : 'English'}
          </button>
        </footer>
      </div>
      <aside class={styles.art} aria-label={t('signIn.aside')}>
        <Seal seed="door" detail={3} lessons={PICTURED} now={8} class={styles.seal} />
        <p>{t('signIn.motto')}</p>
      </aside>
    </div>
  )
}

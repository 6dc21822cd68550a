import { ErrorBoundary } from 'preact-iso'
import { useEffect, useState } from 'preact/hooks'
import { t } from '../../lib/messages.js'
import { Icon } from '../../ui/icon/icon.js'
import { searchIcon } from '../../ui/icons/search.js'
import { lazyPage } from '../../ui/page/lazy-page.js'
import styles from './find.module.css'
import type { PlaceGroup } from '../../ui/frame/place.js'

const Palette = lazyPage(() => import('./palette.js').then((it) => it.Palette))

/** The way into the palette: a field that looks like one, and Ctrl K from anywhere. */
export function Find({ groups }: { groups: PlaceGroup[] }) {
  const [isOpen, setOpen] = useState(false)
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return
      event.preventDefault()
      setOpen(true)
    }
    addEventListener('keydown', onKeyDown)
    return () => removeEventListener('keydown', onKeyDown)
  }, [])
  return (
    <>
      <button
        type="button"
        class={styles.find}
        aria-haspopup="dialog"
        aria-keyshortcuts="Control+K"
        onClick={() => setOpen(true)}
      >
        <Icon draw={searchIcon} />
        <span>{t('palette.title')}</span>
        <kbd aria-hidden="true">Ctrl K</kbd>
      </button>
      {isOpen && (
        <ErrorBoundary>
          <Palette groups={groups} onClose={() => setOpen(false)} />
        </ErrorBoundary>
      )}
    </>
  )
}

import { useLocation } from 'preact-iso'
import { useEffect } from 'preact/hooks'
import { giveUp, isUnsaved, leave, leaving } from '../../lib/leave-guard.js'
import { t } from '../../lib/messages.js'
import { Button } from '../button/button.js'
import { DialogDeeds } from '../dialog/dialog-deeds.js'
import { Dialog } from '../dialog/dialog.js'

/** Stands between unsaved work and whatever would lose it: a link, the back button, the tab's cross. */
export function LeaveQuestion() {
  const { route, url } = useLocation()
  useEffect(() => {
    const onClick = (event: MouseEvent) => {
      const href = isUnsaved() ? portalHref(event) : null
      if (href === null || href === url) return
      event.preventDefault()
      event.stopImmediatePropagation()
      leave(() => route(href))
    }
    const onBack = (event: PopStateEvent) => {
      if (!isUnsaved()) return
      const wanted = location.pathname + location.search
      event.stopImmediatePropagation()
      history.pushState(null, '', url)
      leave(() => route(wanted))
    }
    const onClose = (event: BeforeUnloadEvent) => isUnsaved() && event.preventDefault()
    addEventListener('click', onClick, true)
    addEventListener('popstate', onBack, true)
    addEventListener('beforeunload', onClose)
    return () => {
      removeEventListener('click', onClick, true)
      removeEventListener('popstate', onBack, true)
      removeEventListener('beforeunload', onClose)
    }
  }, [url])
  const wish = leaving.value
  if (!wish) return null
  const stay = () => (leaving.value = null)
  const go = () => {
    stay()
    giveUp()
    wish.go()
  }
  return (
    <Dialog title={t('leave.title')} onClose={stay}>
      <p class="muted">{t('leave.text')}</p>
      <DialogDeeds>
        <Button onClick={go}>{t('leave.go')}</Button>
        <Button tone="primary" onClick={stay}>
          {t('leave.stay')}
        </Button>
      </DialogDeeds>
    </Dialog>
  )
}

/** Where a plain press on a link of this portal leads; null for every other press. */
function portalHref(event: MouseEvent): string | null {
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null
  const isPlain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey
  if (!(link instanceof HTMLAnchorElement) || !isPlain || link.target === '_blank') return null
  if (link.origin !== location.origin || link.getAttribute('href')?.startsWith('#')) return null
  return link.pathname + link.search
}

import { useLocation, useRoute } from 'preact-iso'
import { usePage } from '../../ui/frame/use-page.js'
import { t } from '../../lib/messages.js'
import { Page } from '../../ui/page/page.js'
import { CodeEntry } from './code-entry.js'
import { CodeOffer } from './code-offer.js'

/** Where the link of a code leads, and where one is typed in. */
export function JoinPage() {
  usePage(t('join.place'))
  const { route } = useLocation()
  const code = useRoute().params.code
  return (
    <Page title={t('join.title')}>
      {code ? (
        <CodeOffer key={code} code={code} onOther={() => route('/app/join')} />
      ) : (
        <CodeEntry onCode={(typed) => route(`/app/join/${encodeURIComponent(typed)}`)} />
      )}
    </Page>
  )
}

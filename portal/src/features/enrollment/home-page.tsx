import { t } from '../../lib/messages.js'
import { usePage } from '../../ui/frame/use-page.js'
import { Page } from '../../ui/page/page.js'

export function HomePage() {
  usePage(t('home.place'))
  return <Page title={t('home.place')}>{null}</Page>
}

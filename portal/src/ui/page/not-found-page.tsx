import { t } from '../../lib/messages.js'
import { LinkButton } from '../button/link-button.js'
import { usePage } from '../frame/use-page.js'
import { Page } from './page.js'

export function NotFoundPage() {
  usePage(t('notFound.title'))
  return (
    <Page title={t('notFound.title')} facts={t('notFound.text')}>
      <LinkButton tone="primary" href="/app">
        {t('notFound.home')}
      </LinkButton>
    </Page>
  )
}

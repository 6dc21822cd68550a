import { ErrorBoundary } from 'preact-iso'
import { lazyPage } from '../../ui/page/lazy-page.js'
import type { AccountSettingsProps } from './account-settings.js'

const Settings = lazyPage(() => import('./account-settings.js').then((it) => it.AccountSettings))

/** Fetched beside the page, not before it: nobody needs these choices in the first second. */
export function LazyAccountSettings(props: AccountSettingsProps) {
  return (
    <ErrorBoundary>
      <Settings {...props} />
    </ErrorBoundary>
  )
}

import { Route, Router } from 'preact-iso'
import { Account } from '../../features/identity/account.js'
import { LazyAccountSettings } from '../../features/identity/lazy-account-settings.js'
import { platformAdmin, signOutPlatform } from '../../features/platform/platform-session.js'
import { t } from '../../lib/messages.js'
import { cache } from '../../lib/query/cache.js'
import { Brand } from '../../ui/frame/brand.js'
import { Frame } from '../../ui/frame/frame.js'
import { buildingIcon } from '../../ui/icons/building.js'
import { lazyPart } from '../../ui/page/lazy-part.js'
import { NotFoundPage } from '../../ui/page/not-found-page.js'
import type { PlaceGroup } from '../../ui/frame/place.js'

const PlatformSignInPage = lazyPart(() =>
  import('../../features/platform/platform-sign-in-page.js').then((it) => it.PlatformSignInPage)
)
const TenantsPage = lazyPart(() =>
  import('../../features/platform/tenants-page.js').then((it) => it.TenantsPage)
)

const groups: PlaceGroup[] = [
  {
    id: 'platform',
    places: [{ href: '/app/platform', label: 'tenants.place', draw: buildingIcon }],
  },
]

function signOut() {
  signOutPlatform()
  cache.remove(['platform'])
}

/** What super admins see, on the product's own host and with a session of its own. */
export function PlatformArea() {
  const admin = platformAdmin.value
  if (!admin) return <PlatformSignInPage />
  const person = { id: admin.id, name: admin.name, role: t('platform.role') }
  return (
    <Frame
      brand={<Brand href="/app/platform" />}
      groups={groups}
      account={<Account person={person} onSignOut={signOut} />}
      settings={<LazyAccountSettings onSignOut={signOut} />}
    >
      <Router>
        <Route path="/app/platform" component={TenantsPage} />
        <Route default component={NotFoundPage} />
      </Router>
    </Frame>
  )
}

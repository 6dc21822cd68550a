import { ErrorBoundary, LocationProvider, Route, Router, useLocation } from 'preact-iso'
import { MemberArea } from './areas/member-area.js'
import { useTenant } from './features/tenancy/use-tenant.js'
import { BrokenPage } from './ui/page/broken-page.js'
import { Toaster } from './ui/toast/toaster.js'
import { lazyPage } from './ui/page/lazy-page.js'

const SignIn = lazyPage(() =>
  import('./features/identity/sign-in-door.js').then((it) => it.SignInDoor)
)
const Invitation = lazyPage(() =>
  import('./features/identity/invitation-page.js').then((it) => it.InvitationPage)
)
const ResetRequest = lazyPage(async () => {
  const [{ ResetRequestPage }, { loadWords }] = await Promise.all([
    import('./features/identity/reset-request-page.js'),
    import('./features/identity/words.js'),
  ])
  await loadWords()
  return ResetRequestPage
})
const Reset = lazyPage(async () => {
  const [{ ResetPage }, { loadWords }] = await Promise.all([
    import('./features/identity/reset-page.js'),
    import('./features/identity/words.js'),
  ])
  await loadWords()
  return ResetPage
})
const EmailConfirmation = lazyPage(async () => {
  const [{ EmailConfirmationPage }, { loadWords }] = await Promise.all([
    import('./features/identity/email-confirmation-page.js'),
    import('./features/identity/words.js'),
  ])
  await loadWords()
  return EmailConfirmationPage
})
const NoTenant = lazyPage(() =>
  import('./features/tenancy/no-tenant-page.js').then((it) => it.NoTenantPage)
)
const PlatformArea = lazyPage(() =>
  import('./areas/platform/platform-area.js').then((it) => it.PlatformArea)
)

const OPEN_PATHS = /^\/app\/(sign-in|invitations|password-resets|email-confirmations)(\/|$)/
const PLATFORM_PATHS = /^\/app\/platform(\/|$)/

export function App() {
  return (
    <>
      <LocationProvider scope="/app">
        <BrokenPage>
          <ErrorBoundary>
            <Entrance />
          </ErrorBoundary>
        </BrokenPage>
      </LocationProvider>
      <Toaster />
    </>
  )
}

/** The platform has a house of its own; an academy's is open at a few pages and locked behind. */
function Entrance() {
  const { path } = useLocation()
  return PLATFORM_PATHS.test(path) ? <PlatformArea /> : <Academy />
}

function Academy() {
  const { path } = useLocation()
  const { error } = useTenant()
  if (error) return <NoTenant error={error} />
  if (!OPEN_PATHS.test(path)) return <MemberArea />
  return (
    <Router>
      <Route path="/app/sign-in" component={SignIn} />
      <Route path="/app/invitations/:token" component={Invitation} />
      <Route path="/app/password-resets" component={ResetRequest} />
      <Route path="/app/password-resets/:token" component={Reset} />
      <Route path="/app/email-confirmations/:token" component={EmailConfirmation} />
    </Router>
  )
}

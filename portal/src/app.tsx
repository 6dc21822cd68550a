import { ErrorBoundary, lazy, LocationProvider, Route, Router, useLocation } from 'preact-iso'
import { MemberArea } from './areas/member-area.js'
import { Toaster } from './ui/toast/toaster.js'

const SignIn = lazy(() => import('./features/identity/sign-in-door.js').then((it) => it.SignInDoor))
const Invitation = lazy(() =>
  import('./features/identity/invitation-page.js').then((it) => it.InvitationPage)
)

const OPEN_PATHS = /^\/app\/(sign-in|invitations)(\/|$)/

export function App() {
  return (
    <>
      <LocationProvider scope="/app">
        <ErrorBoundary>
          <Entrance />
        </ErrorBoundary>
      </LocationProvider>
      <Toaster />
    </>
  )
}

/** A few pages are open to everybody; the rest lies behind the door. */
function Entrance() {
  const { path } = useLocation()
  if (!OPEN_PATHS.test(path)) return <MemberArea />
  return (
    <Router>
      <Route path="/app/sign-in" component={SignIn} />
      <Route path="/app/invitations/:token" component={Invitation} />
    </Router>
  )
}

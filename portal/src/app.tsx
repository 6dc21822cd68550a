import { ErrorBoundary, lazy, LocationProvider, Route, Router } from 'preact-iso'
import { MemberArea } from './areas/member-area.js'
import { Toaster } from './ui/toast/toaster.js'

const SignIn = lazy(() => import('./features/identity/sign-in-door.js').then((it) => it.SignInDoor))
const Invitation = lazy(() =>
  import('./features/identity/invitation-page.js').then((it) => it.InvitationPage)
)

export function App() {
  return (
    <>
      <LocationProvider scope="/app">
        <ErrorBoundary>
          <Router>
            <Route path="/app/sign-in" component={SignIn} />
            <Route path="/app/invitations/:token" component={Invitation} />
            <Route default component={MemberArea} />
          </Router>
        </ErrorBoundary>
      </LocationProvider>
      <Toaster />
    </>
  )
}

import { ErrorBoundary, Route, Router, useLocation } from 'preact-iso'
import { useEffect } from 'preact/hooks'
import { mainRoleName } from '../features/identity/role-names.js'
import { Account } from '../features/identity/account.js'
import { LazyAccountSettings } from '../features/identity/lazy-account-settings.js'
import { useSignOut } from '../features/identity/use-sign-out.js'
import { Find } from '../features/palette/find.js'
import { useTenant } from '../features/tenancy/use-tenant.js'
import { endpointPath } from '../lib/endpoint-path.js'
import { me, sessionStatus } from '../lib/session.js'
import { areasFor } from '../routes.js'
import { Brand } from '../ui/frame/brand.js'
import { Frame } from '../ui/frame/frame.js'
import { NotFoundPage } from '../ui/page/not-found-page.js'

/** Everything behind the door: who is not signed in is sent there and comes back afterwards. */
export function MemberArea() {
  const { url, route } = useLocation()
  const { data: tenant } = useTenant()
  const signOut = useSignOut()
  const member = me.value
  useEffect(() => {
    if (sessionStatus.value === 'guest') {
      route(
        endpointPath('/app/sign-in', {}, { next: url === '/app' || url === '/app/' ? '' : url }),
        true
      )
    }
  }, [sessionStatus.value])
  if (!member) return null
  const areas = areasFor(member.roles)
  const person = {
    id: member.id,
    name: member.name ?? member.email,
    role: mainRoleName(member.roles),
  }
  const choices = { profileHref: '/app/profile', onSignOut: () => void signOut() }
  const [first, ...others] = areas.flatMap((area) => area.groups)
  const groups = first ? [{ ...first, title: undefined }, ...others] : others
  return (
    <Frame
      brand={<Brand owner={tenant} href={areas[0].home} />}
      groups={groups}
      find={<Find groups={groups} />}
      account={<Account person={person} {...choices} />}
      settings={<LazyAccountSettings {...choices} />}
    >
      <ErrorBoundary>
        <Router>
          {areas
            .flatMap((area) => area.routes)
            .map(({ path, page }) => (
              <Route key={path} path={path} component={page} />
            ))}
          <Route default component={NotFoundPage} />
        </Router>
      </ErrorBoundary>
    </Frame>
  )
}

import { useLocation } from 'preact-iso'
import { useEffect } from 'preact/hooks'
import { me } from '../../lib/session.js'
import { areasFor } from '../../routes.js'
import { nextPage } from './next-page.js'
import { SignInPage } from './sign-in-page.js'

/** Lets through who is signed in already, here or a moment ago in another tab. */
export function SignInDoor() {
  const { query, route } = useLocation()
  const member = me.value
  useEffect(() => {
    if (member) route(nextPage(query.next, areasFor(member.roles)[0].home), true)
  }, [member])
  return member ? null : <SignInPage />
}

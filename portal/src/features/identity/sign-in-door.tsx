import { useLocation } from 'preact-iso'
import { useEffect } from 'preact/hooks'
import { sessionStatus } from '../../lib/session.js'
import { nextPage } from './next-page.js'
import { SignInPage } from './sign-in-page.js'

/** Lets through who is signed in already, here or a moment ago in another tab. */
export function SignInDoor() {
  const { query, route } = useLocation()
  const isIn = sessionStatus.value === 'member'
  useEffect(() => {
    if (isIn) route(nextPage(query.next), true)
  }, [isIn])
  return isIn ? null : <SignInPage />
}

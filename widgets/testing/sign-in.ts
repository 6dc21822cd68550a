import { connect } from '../base/connection.js'
import { CODE } from './fake-identity.js'

/** The member of the page signs in by e-mail code, as the element itself would do it. */
export async function signIn(): Promise<void> {
  const { session } = connect()
  const { id } = await session.requestCode('ilgin@ornek.com')
  await session.confirmCode(id, CODE)
}

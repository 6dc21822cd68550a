import { connect, openSessions } from './connection.js'
import { configure, type Settings } from './settings.js'

/** `BelgeNet.signOut()`: ends the sessions of this page on the server and forgets them here. */
export default async function signOut(settings: Settings): Promise<void> {
  configure(settings)
  connect()
  await Promise.all(openSessions().map((session) => session.signOut()))
}

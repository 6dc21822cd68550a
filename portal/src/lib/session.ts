import { signal } from '@preact/signals'
import { DeviceSession } from '#widgets/base/session-sources/device-session'
import { Session, type SessionStatus } from '#widgets/base/session'
import { createCall } from './api.js'
import { origin } from './origin.js'
import { PortalTokenStore } from './portal-token-store.js'
import type { Me } from './contract.js'

const device = new DeviceSession(origin, new PortalTokenStore())

/** The member's session: access token in memory, refresh token bound to this device's key. */
export const session = new Session(origin, {
  isPossible: async () => true,
  load: async () => ({ device, inOrder: () => [device] }),
})

export const call = createCall(session)

export const sessionStatus = signal<SessionStatus>(session.status)

/** Who is signed in; changed here after a profile edit, so that the frame shows the new name. */
export const me = signal<Me | null>(null)

session.subscribe(() => {
  me.value = session.member as Me | null
  sessionStatus.value = session.status
})

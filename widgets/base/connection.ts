import { Api, type Tenant } from './api.js'
import { DeviceSession } from './device-session.js'
import { HandedSession } from './handed-session.js'
import { LentSession } from './lent-session.js'
import { Session } from './session.js'
import { settings } from './settings.js'
import { DeviceTokenStore, MemoryTokenStore } from './token-store.js'

/** One tenant on this page: its API and its one session, shared by all elements of that key. */
export interface Connection {
  tenant: Tenant
  api: Api
  session: Session
}

const connections = new Map<string, Connection>()

/** The connection for a key, made on first use; `handoffUrl` counts for the first element only. */
export function connect(key = settings().key, handoffUrl = settings().handoffUrl): Connection {
  const known = connections.get(key)
  if (known) return known
  const connection = open(key, handoffUrl)
  connections.set(key, connection)
  return connection
}

/** All sessions of the page. */
export function openSessions(): Session[] {
  return Array.from(connections.values(), ({ session }) => session)
}

function open(key: string, handoffUrl: string): Connection {
  const { api, locale, memoryOnly } = settings()
  const tenant: Tenant = { api, key, locale }
  const device = new DeviceSession(
    tenant,
    memoryOnly ? new MemoryTokenStore() : new DeviceTokenStore()
  )
  const session = new Session(tenant, device, () => {
    const { provider } = settings()
    if (provider) return [new LentSession(tenant, provider)]
    return handoffUrl ? [new HandedSession(tenant, handoffUrl), device] : [device]
  })
  return { tenant, session, api: new Api(tenant, session) }
}

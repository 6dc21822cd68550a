import { Api, type Tenant } from './api.js'
import { Session } from './session.js'
import { settings } from './settings.js'

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
  const { api, locale } = settings()
  const tenant: Tenant = { api, key, locale }
  const session = new Session(tenant, {
    isPossible: async () => Boolean(settings().provider || handoffUrl) || isKept(),
    load: async () => {
      const { openSources } = await import('./session-sources/sources.js')
      return openSources(tenant, handoffUrl)
    },
  })
  return { tenant, session, api: new Api(tenant, session) }
}

/** Whether anybody signed in on this device before; a browser that cannot tell is taken as yes. */
async function isKept(): Promise<boolean> {
  if (settings().memoryOnly) return false
  const databases = await globalThis.indexedDB?.databases?.().catch(() => null)
  return !databases || databases.some(({ name }) => name === 'belgenet-session')
}

import { settings } from '../settings.js'
import type { Tenant } from '../api.js'
import { DeviceSession } from './device-session.js'
import { HandedSession } from './handed-session.js'
import { LentSession } from './lent-session.js'
import type { SessionSource } from './session-source.js'
import { DeviceTokenStore, MemoryTokenStore } from './token-store.js'

export interface SessionSources {
  device: DeviceSession
  /** By precedence: a lent session rules alone, a handed one comes before the device's own. */
  inOrder: () => SessionSource[]
}

export function openSources(tenant: Tenant, handoffUrl: string): SessionSources {
  const store = settings().memoryOnly ? new MemoryTokenStore() : new DeviceTokenStore()
  const device = new DeviceSession(tenant, store)
  const handed = handoffUrl ? [new HandedSession(tenant, handoffUrl)] : []
  const inOrder = () => {
    const { provider } = settings()
    return provider ? [new LentSession(tenant, provider)] : [...handed, device]
  }
  return { device, inOrder }
}

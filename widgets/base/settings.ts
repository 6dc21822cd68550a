export type Locale = 'tr' | 'en'

/** Gives a fresh access token; how a page with its own session (the portal) lends it to the elements. */
export type SessionProvider = () => Promise<string>

/**
 * What the loader read from its script tag. Every chunk holds the same object, so what the page
 * sets later (a session provider) is seen at once.
 */
export interface Settings {
  /** Origin of the API with a trailing slash. */
  api: string
  /** Publishable key; empty on the portal, where the host names the tenant. */
  key: string
  locale: Locale
  /** `data-session="memory"`: nothing outlives the page. */
  memoryOnly: boolean
  /** Where the page's own server signs a hand-off token for its user. */
  handoffUrl: string
  provider?: SessionProvider
  /** Called by the loader after `provider` changed. */
  sessionChanged?: () => void
  /** Loads an element that the page does not show yet. */
  load: (tag: string) => Promise<unknown>
}

let current: Settings | undefined

export function configure(ofLoader: Settings): void {
  current = ofLoader
}

export function settings(): Settings {
  if (!current) throw new Error('BelgeNet elements are started by the loader')
  return current
}

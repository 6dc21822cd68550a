export type KeyMode = 'live' | 'test'

export interface EmbedKey {
  id: string
  key: string
  name: string
  mode: KeyMode
  createdAt: string
  revokedAt: string | null
}

export interface EmbedOrigin {
  id: string
  origin: string
  createdAt: string
}

export interface HandoffSecret {
  id: string
  kid: string
  createdAt: string
  revokedAt: string | null
}

/** The secret itself is in this one answer and never again. */
export interface NewHandoffSecret {
  id: string
  kid: string
  secret: string
}

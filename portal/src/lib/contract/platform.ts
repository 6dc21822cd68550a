export interface PlatformAdmin {
  id: string
  email: string
  name: string
}

export interface PlatformTokens {
  accessToken: string
  /** Seconds. */
  expiresIn: number
  admin: PlatformAdmin
}

export interface TenantRow {
  id: string
  slug: string
  name: string
  status: string
  schemaVersion: string
  portalUrl: string
  createdAt: string
}

export type Locale = 'tr' | 'en'
export type Role = 'STUDENT' | 'INSTRUCTOR' | 'TENANT_ADMIN'
export type MemberStatus = 'active' | 'invited' | 'suspended'

export interface Tenant {
  id: string
  slug: string
  name: string
  locale: Locale
  locales: Locale[]
  timeZone: string
  currency: string
  logoUrl: string | null
  portalUrl: string
}

export interface Me {
  id: string
  email: string
  name: string | null
  locale: Locale
  roles: Role[]
  scope: 'portal' | 'learner'
  can: string[]
}

export interface MemberRow {
  id: string
  name: string | null
  email: string
  roles: Role[]
  status: MemberStatus
  createdAt: string
  lastSeenAt: string | null
}

/** What the holder of an invitation link may see before accepting it. */
export interface InvitationOffer {
  email: string
  name: string | null
  roles: Role[]
  expiresAt: string
}

export interface SentInvitation {
  id: string
  email: string
  roles: Role[]
  expiresAt: string
}

import type {
  AuthoredCourse,
  CountedCategory,
  CourseCard,
  CourseDetail,
  ImportReport,
} from './catalog.js'
import type {
  EmbedKey,
  EmbedOrigin,
  HandoffSecret,
  KeyMode,
  NewHandoffSecret,
} from './embedding.js'
import type { Enrollment, EnrollmentDetail } from './enrollment.js'
import type {
  InvitationOffer,
  Locale,
  Me,
  MemberRow,
  Role,
  SentInvitation,
  Tenant,
} from './identity.js'
import type { PlatformTokens, TenantRow } from './platform.js'

/** Page of a ledger: counted, with numbers. */
export interface PageMeta {
  page: number
  perPage: number
  total: number
}

/** Page of a feed: `next` is the cursor for `?after=`, null at the end. */
export interface CursorMeta {
  next: string | null
  total?: number
}

interface Endpoint<Data, Body = undefined, Meta = undefined> {
  data: Data
  body: Body
  meta: Meta
}

/** Every call of the portal: method and path below `/api/v1/`, with what goes in and comes out. */
export interface Endpoints {
  'GET tenant': Endpoint<Tenant>
  'GET me': Endpoint<Me>
  'PATCH me': Endpoint<Me, { name?: string; locale?: Locale }>
  'GET invitations/:token': Endpoint<InvitationOffer>
  'POST invitations/:token/acceptance': Endpoint<
    { email: string },
    { name: string; password: string }
  >

  'GET categories': Endpoint<CountedCategory[]>
  'GET courses': Endpoint<CourseCard[], undefined, CursorMeta>
  'GET courses/:id': Endpoint<CourseDetail>
  'GET enrollments': Endpoint<Enrollment[], undefined, CursorMeta>
  'GET enrollments/:id': Endpoint<EnrollmentDetail>
  'POST enrollments': Endpoint<Enrollment, { courseId: string }>

  'GET authoring/courses': Endpoint<AuthoredCourse[], undefined, PageMeta>
  'POST course_imports': Endpoint<ImportReport, FormData>
  'POST courses/:id/publication': Endpoint<unknown, Record<string, never>>
  'DELETE courses/:id/publication': Endpoint<undefined>

  'GET members': Endpoint<MemberRow[], undefined, PageMeta>
  'PUT members/:id/roles': Endpoint<MemberRow, { roles: Role[] }>
  'POST invitations': Endpoint<SentInvitation, { email: string; name?: string; roles: Role[] }>

  'GET embed_keys': Endpoint<EmbedKey[]>
  'POST embed_keys': Endpoint<EmbedKey, { name: string; mode: KeyMode }>
  'DELETE embed_keys/:id': Endpoint<undefined>
  'GET embed_origins': Endpoint<EmbedOrigin[]>
  'POST embed_origins': Endpoint<EmbedOrigin, { origin: string }>
  'DELETE embed_origins/:id': Endpoint<undefined>
  'GET handoff_secrets': Endpoint<HandoffSecret[]>
  'POST handoff_secrets': Endpoint<NewHandoffSecret, Record<string, never>>
  'DELETE handoff_secrets/:id': Endpoint<undefined>

  'POST platform/tokens': Endpoint<PlatformTokens, { email: string; password: string }>
  'GET platform/tenants': Endpoint<TenantRow[], undefined, PageMeta>
}

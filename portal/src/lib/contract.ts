import type {
  AuthoredCourse,
  Course,
  CourseForDetail,
  Endpoints,
  ListedMember,
  Me,
  MyCourse,
  PlatformTenant,
  PlatformUser,
  TenancyTenant,
} from './api-types.js'

export type {
  AuthoredCourse,
  EmbedKey,
  EmbedOrigin,
  Endpoints,
  ListedDevice,
  Me,
} from './api-types.js'

// The server's types by the names that people use on the screen.

export type Locale = Me['locale']
export type Role = Me['roles'][number]
export type Tenant = TenancyTenant
export type MemberRow = ListedMember
export type MemberStatus = ListedMember['status']
export type InvitationOffer = Endpoints['GET invitations/:token']['data']

export type CourseCard = Course
export type CourseDetail = CourseForDetail
export type CourseLevel = Course['level']
export type CourseState = AuthoredCourse['state']
export type CourseModule = CourseForDetail['outline'][number]
export type LessonRow = CourseModule['lessons'][number]
export type LessonKind = LessonRow['kind']
export type Enrollment = MyCourse

export type LearnerRow = Endpoints['GET courses/:id/learners']['data'][number]
export type ImportedLearner = Endpoints['POST courses/:id/learner_imports']['data']['rows'][number]
export type EnrollmentCode = Endpoints['GET courses/:id/enrollment_codes']['data'][number]
export type EnrollmentChange = Endpoints['GET enrollments/:id/history']['data'][number]
export type DraftCourse = Endpoints['GET authoring/courses/:id']['data']
export type DraftModule = DraftCourse['modules'][number]
export type DraftLesson = DraftModule['lessons'][number]
export type LessonText = Endpoints['GET authoring/courses/:id/lessons/:lessonId']['data']
export type ReviewLine = Endpoints['GET authoring/courses/:id/comments']['data'][number]

export type ImportReport = Endpoints['POST course_imports']['data']
export type ImportRow = ImportReport['rows'][number]

export type Upload = Endpoints['POST uploads']['data']
export type UploadedFile = Endpoints['GET files/:id']['data']

export type MemberImport = Endpoints['GET member_imports/:id']['data']
export type MemberImportRow = Endpoints['GET member_imports/:id/rows']['data'][number]

export type KeyMode = Endpoints['POST embed_keys']['body']['mode']
export type NewHandoffSecret = Endpoints['POST handoff_secrets']['data']

export type PlatformAdmin = PlatformUser
export type PlatformTokens = Endpoints['POST platform/tokens']['data']
export type TenantRow = PlatformTenant

/** Page of a ledger: counted, with numbers. */
export type PageMeta = Endpoints['GET members']['meta']

/** Page of a feed: `next` is the cursor for `?after=`, null at the end. */
export interface CursorMeta {
  next: string | null
  total?: number
}

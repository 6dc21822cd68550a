/** Made by `node ace openapi:build` from the API itself; not to be edited. */

export interface AnyCategory {
  id: string
  slug: string
  nameTr: string
  nameEn: string
  /** In whatever state they are */
  courseCount: number
}

export interface Author {
  id: string
  name: string
  isOwner: boolean
}

export interface AuthoredCourse {
  id: string
  coverUrl: string | null
  coverSeed: string
  slug: string
  title: string
  state: 'archived' | 'draft' | 'published'
  version: number
  /** Of the newest version: what of it waits */
  versionState: 'approved' | 'draft' | 'in_review' | 'published' | 'rejected' | 'superseded'
  lessonCount: number
  durationMs: number
  updatedAt: string
  enrollmentCount: number
}

export interface AuthoredDetail {
  id: string
  slug: string
  courseState: 'archived' | 'draft' | 'published'
  version: number
  state: 'approved' | 'draft' | 'in_review' | 'published' | 'rejected' | 'superseded'
  /** For `If-Match` */
  revision: string
  publishedVersion: number | null
  submittedAt: string | null
  updatedAt: string
  isEditable: boolean
  steps: ('approve' | 'publish' | 'reject' | 'submit' | 'withdraw')[]
  title: string
  summary: string
  description: string
  level: 'advanced' | 'beginner' | 'intermediate'
  language: 'en' | 'tr'
  categoryId: string | null
  tags: string[]
  priceReference: string | null
  coverFileId: string | null
  coverUrl: string | null
  coverSeed: string
  modules: OutlinedModule[]
  removed: {
    id: string
    title: string
  }[]
  authors: Author[]
}

export interface Category {
  id: string
  slug: string
  name: string
  courseCount: number
}

export interface Changed {
  id: string
  outcome: 'changed' | 'refused' | 'unchanged'
  /** Why it was refused */
  code: string | null
}

/** A number of the period and of the one before it. */
export interface Compared {
  now: number
  before: number
}

export interface Course {
  id: string
  slug: string
  title: string
  summary: string
  level: 'advanced' | 'beginner' | 'intermediate'
  language: 'en' | 'tr'
  category: {
    id: string
    slug: string
    name: string
  } | null
  tags: string[]
  coverUrl: string | null
  coverSeed: string
  moduleCount: number
  lessonCount: number
  durationMs: number
  price: null
  publishedAt: string
  enrollment: CourseFacts | null
}

export interface CourseCompletion {
  id: string
  slug: string
  title: string
  /** People with a living enrollment */
  enrolled: number
  completed: number
}

export interface CourseFacts {
  /** Of the enrollment */
  id: string
  state: string
  share: number
  completed: boolean
}

export interface CourseForDetail {
  id: string
  descriptionHtml: string | null
  outline: {
    id: string
    lessons: {
      id: string
      state: 'completed' | 'none' | 'started'
      share: number
      title: string
      position: number
      kind: 'file' | 'hls' | 'text' | 'video' | 'youtube'
      durationMs: number | null
    }[]
    title: string
    position: number
  }[]
  slug: string
  title: string
  summary: string
  level: 'advanced' | 'beginner' | 'intermediate'
  language: 'en' | 'tr'
  category: {
    id: string
    slug: string
    name: string
  } | null
  tags: string[]
  coverUrl: string | null
  coverSeed: string
  moduleCount: number
  lessonCount: number
  durationMs: number
  price: null
  publishedAt: string
  enrollment: CourseFacts | null
}

export interface CourseLearner {
  id: string
  member: {
    id: string
    name: string
    email: string
  }
  state: 'active' | 'completed' | 'expired' | 'waitlisted' | 'withdrawn'
  source: 'admin' | 'class' | 'code' | 'csv' | 'free' | 'paid'
  share: number
  lessonsCompleted: number
  lessonCount: number
  enrolledAt: string
  lastActivityAt: string
  completedAt: string | null
}

export interface Delivery {
  id: string
  kind: string
  recipient: string
  locale: 'en' | 'tr'
  state: 'failed' | 'sending' | 'sent'
  attempts: number
  error: string | null
  createdAt: string
  sentAt: string | null
}

export interface EmailChallenge {
  id: string
  expiresAt: string
  /** From when asking again is worth it */
  resendAt: string
}

export interface EmbedKey {
  id: string
  key: string
  name: string
  mode: 'live' | 'test'
  createdAt: string
  revokedAt: string | null
}

export interface EmbedOrigin {
  id: string
  origin: string
  createdAt: string
}

export interface Enrolled {
  memberId: string
  outcome: 'enrolled' | 'refused' | 'unchanged'
  /** Why it was refused */
  code: string | null
}

export interface EnrollmentCode {
  id: string
  code: string
  note: string
  seats: number | null
  used: number
  validUntil: string | null
  createdAt: string
}

export interface HandoffSecret {
  id: string
  kid: string
  createdAt: string
  revokedAt: string | null
}

export interface History {
  id: string
  fromState: 'active' | 'completed' | 'expired' | 'waitlisted' | 'withdrawn' | null
  toState: 'active' | 'completed' | 'expired' | 'waitlisted' | 'withdrawn'
  reason: string
  actorName: string | null
  changedAt: string
}

export interface HistoryLine {
  id: string
  /** `course.published`, `course.lesson.written` … */
  action: string
  /** What it was done to, where it was a part of the course */
  title: string | null
  version: number | null
  reason: string | null
  /** Null for the operator and for members who have left */
  by: string | null
  at: string
}

export interface ImportedLearner {
  line: number
  email: string
  outcome: 'enrolled' | 'refused' | 'unchanged'
  code: 'email_twice' | 'member_inactive' | 'member_unknown' | null
}

export interface LaidChapter {
  startMs: number
  endMs: number
  title: string
}

export interface LearningSummary {
  /** First day of the period, as the academy counts days */
  from: string
  to: string
  activeLearners: Compared
  completedLessons: Compared
  enrollments: Compared
  completedCourses: Compared
  /** People who learned, by bucket, oldest first */
  active: {
    bucketDays: number
    current: number[]
    previous: number[]
  }
}

export interface Lesson {
  id: string
  title: string
  kind: 'file' | 'hls' | 'text' | 'video' | 'youtube'
  courseId: string
  courseTitle: string
  moduleTitle: string
  position: number
  previousLessonId: string | null
  nextLessonId: string | null
  state: 'completed' | 'none' | 'started'
  share: number
  completedAt: string | null
  text: {
    html: string
  } | null
  files: {
    id: string
    name: string
    size: number
    type: string
    url: string
  }[]
  video: {
    durationMs: number
    posterUrl: string | null
    storyboardUrl: string | null
    captions: {
      language: string
      label: string
      url: string
    }[]
    chapters: {
      startMs: number
      endMs: number
      title: string
    }[]
  } | null
}

export interface Limit {
  kind: 'liveMinutes' | 'seats' | 'storageBytes'
  /** null is without limit */
  limit: number | null
  used: number
}

export interface ListedDevice {
  id: string
  /** Network address at sign-in: all that we know of the place */
  address: string | null
  /** The customer's page that the session lives in; null on the portal */
  origin: string | null
  createdAt: string
  lastSeenAt: string
  isCurrent: boolean
  browser: string | null
  system: string | null
}

export interface ListedMember {
  id: string
  name: string
  email: string
  roles: ('INSTRUCTOR' | 'STUDENT' | 'TENANT_ADMIN')[]
  status: 'active' | 'invited' | 'suspended'
  createdAt: string
  lastSeenAt: string | null
}

/** Something an author should look at; `line` counts from 1 in the file as it was written. */
export interface MarkdownWarning {
  code:
    | 'W_ALT_MISSING'
    | 'W_CALLOUT_OPEN'
    | 'W_CALLOUT_UNKNOWN'
    | 'W_FIGURE_MISSING'
    | 'W_FIGURE_REMOTE'
    | 'W_HTML_REMOVED'
    | 'W_LINK_BROKEN'
    | 'W_MATHS_INVALID'
    | 'W_VTT_PAST_END'
  line: number
  /** The author's own words that the warning is about. */
  subject: string
}

export interface Me {
  id: string
  email: string
  name: string
  locale: 'en' | 'tr'
  timeZone: string | null
  bio: string | null
  isEmailVerified: boolean
  hasPassword: boolean
  hasSecondFactor: boolean
  roles: ('INSTRUCTOR' | 'STUDENT' | 'TENANT_ADMIN')[]
  scope: 'learner' | 'portal'
  can: string[]
}

export interface MemberImport {
  id: string
  fileName: string
  isDryRun: boolean
  state: 'done' | 'running' | 'waiting'
  rowCount: number
  doneCount: number
  invitedCount: number
  /** Of a dry run: what would be invited */
  readyCount: number
  unchangedCount: number
  refusedCount: number
  createdAt: string
  finishedAt: string | null
}

export interface MyCourse {
  id: string
  courseId: string
  courseSlug: string
  courseTitle: string
  coverUrl: string | null
  coverSeed: string
  state: 'active' | 'completed' | 'expired' | 'waitlisted' | 'withdrawn'
  enrolledAt: string
  completedAt: string | null
  share: number
  lessonsCompleted: number
  lessonCount: number
  lastActivityAt: string
  resume: {
    lessonId: string
    title: string
    kind: 'file' | 'hls' | 'text' | 'video' | 'youtube'
    positionMs: number
  } | null
}

export interface MyCourseForOutline {
  id: string
  outline: {
    id: string
    lessons: {
      id: string
      state: 'completed' | 'none' | 'started'
      share: number
      title: string
      position: number
      kind: 'file' | 'hls' | 'text' | 'video' | 'youtube'
      durationMs: number | null
    }[]
    title: string
    position: number
  }[]
  courseId: string
  courseSlug: string
  courseTitle: string
  coverUrl: string | null
  coverSeed: string
  state: 'active' | 'completed' | 'expired' | 'waitlisted' | 'withdrawn'
  enrolledAt: string
  completedAt: string | null
  share: number
  lessonsCompleted: number
  lessonCount: number
  lastActivityAt: string
  resume: {
    lessonId: string
    title: string
    kind: 'file' | 'hls' | 'text' | 'video' | 'youtube'
    positionMs: number
  } | null
}

export interface OutlinedLesson {
  id: string
  title: string
  kind: 'file' | 'hls' | 'text' | 'video' | 'youtube'
  durationMs: number | null
  /** Against the published version; null as well when there is none */
  mark: 'changed' | 'moved' | 'new' | null
}

export interface OutlinedModule {
  id: string
  title: string
  lessons: OutlinedLesson[]
}

export interface PlatformSummary {
  tenants: number
  /** Of them, those that want somebody to look */
  attention: number
  members: number
  activeMembers: number
  storageBytes: number
  /** Due and not done */
  backlog: number
  oldestWaitingSeconds: number
  deadLetters: number
  workers: number
}

export interface PlatformTenant {
  id: string
  portalUrl: string | null
  /** null is without limit */
  limits: {
    seats: number | null
    storageBytes: number | null
  }
  /** Jobs and facts that are due and not done, and those that were given up */
  backlog: number
  deadLetters: number
  health: 'failing' | 'filling' | 'full' | 'healthy' | 'outdated'
  /** null until it was measured for the first time */
  usage: {
    members: number
    activeMembers: number
    courses: number
    storageBytes: number
    lastActivityAt: string | null
    measuredAt: string
  } | null
  name: string
  slug: string
  status: 'active' | 'archived' | 'deleting' | 'suspended'
  createdAt: string
  schemaVersion: string | null
}

export interface PlatformUser {
  id: string
  email: string
  name: string
}

export interface PlaybackSession {
  id: string
  positionMs: number
  ranges: [number, number][]
  watchedMs: number
  share: number
  completed: boolean
  threshold: number
  beatSeconds: number
  expiresAt: string
  durationMs: number
  posterUrl: string | null
  storyboardUrl: string | null
  captions: {
    language: string
    label: string
    url: string
  }[]
  chapters: {
    startMs: number
    endMs: number
    title: string
  }[]
  frameUrl: string | null
  mediaUrl: string | null
  mediaType: string | null
  hlsUrl: string | null
  lessonId: string
}

/** RFC 9457, with a stable `code` and the id under which the log knows the request. */
export interface Problem {
  type: string
  title: string
  status: number
  detail: string
  code: string
  requestId?: string
  errors?: ProblemItem[]
}

export interface ProblemItem {
  /** JSON pointer into the request body, or the name of a header, parameter or file */
  pointer: string
  code: string
  detail: string
}

export interface ReadinessPart {
  name: string
  ok: boolean
}

export interface RecentChange {
  id: string
  /** `<subject>.<past tense>`, as audited */
  action: string
  at: string
  /** The member who did it; null for the system and the platform */
  actor: {
    id: string
    name: string
  } | null
  subject: {
    id: string
    type: string
    name: string | null
  }
}

export interface RecordedBeat {
  seq: number
  watchedMs: number
  share: number
  ranges: [number, number][]
  completed: boolean
  /** False when the lesson had been completed before */
  completedNow: boolean
  courseCompleted: boolean
  nextLessonId: string | null
}

export interface RenderedMail {
  name: string
  locale: string
  subject: string
  html: string
  text: string
}

export interface RenditionSummary {
  state: 'failed' | 'ready' | 'waiting' | 'working'
  progress: number
  durationMs: number | null
  error:
    | {
        code: string
        message: string
      }
    | ''
    | null
  renditions: {
    kind: 'film' | 'hls' | 'poster' | 'storyboard'
    state: 'failed' | 'ready' | 'waiting' | 'working'
    progress: number
  }[]
}

export interface ReviewComment {
  id: string
  kind: 'approved' | 'comment' | 'rejected' | 'submitted' | 'withdrawn'
  body: string
  version: number
  lessonId: string | null
  /** Null after the member has left */
  author: string | null
  writtenAt: string
}

export interface SavedView {
  id: string
  name: string
  /** The address behind `?` */
  query: string
}

export interface SecondFactorState {
  isOn: boolean
  confirmedAt: string | null
  recoveryCodesLeft: number
}

/** What a secret shows of itself: never more than this leaves the server. */
export interface SecretState {
  isSet: boolean
  /** The last four characters; null while nothing is set, or when it is too short to show any */
  lastFour: string | null
}

export interface SentInvitation {
  id: string
  email: string
  roles: ('INSTRUCTOR' | 'STUDENT' | 'TENANT_ADMIN')[]
  expiresAt: string
}

export interface Session {
  accessToken: string
  expiresIn: number
  refreshToken: string | null
  refreshExpiresIn: number | null
  member: Me
}

export interface SettingChange {
  id: string
  /** null for the system and for a member who is gone */
  memberName: string | null
  before: Record<string, SecretState | string[] | number | string | boolean | null>
  after: Record<string, SecretState | string[] | number | string | boolean | null>
  recordedAt: string
}

export interface SettingGroup {
  group: 'access' | 'brand' | 'features' | 'learning' | 'mail' | 'money' | 'organisation' | 'region'
  /** For `If-Match` of a change */
  version: number
  values: Record<string, SecretState | string[] | number | string | boolean | null>
}

export interface Tag {
  name: string
  courseCount: number
}

export interface TaughtCourse {
  id: string
  slug: string
  title: string
  state: 'archived' | 'draft' | 'published'
  /** Where the newest version stands on its way to being published */
  versionState: 'approved' | 'draft' | 'in_review' | 'published' | 'rejected' | 'superseded'
  /** People with a living enrollment, and how many of them have finished */
  enrolled: number
  completed: number
}

export interface TeachingSummary {
  courses: TaughtCourse[]
  /** Of all my courses: who takes part, who learned in the last 30 days, what they finished in them */
  learners: number
  activeLearners: number
  completedLessons: number
  completedCourses: number
}

export interface TenancyTenant {
  id: string
  locales: ('en' | 'tr')[]
  allowsSignUp: boolean
  features: {
    publicCatalog: boolean
    selfEnrollment: boolean
    courseImport: boolean
    embedding: boolean
  }
  logoUrl: string | null
  /** What it dresses in; null is the product's own */
  brand: {
    accent: string | null
    paper: string | null
    text: string | null
    mark: string | null
    typeface: 'humanist' | 'product' | 'serif' | 'system'
    radius: number
  }
  portalUrl: string
  embedUrl: string
  timeZone: string
  name: string
  locale: 'en' | 'tr'
  currency: string
  slug: string
}

export interface Upload {
  id: string
  size: number
  expiresAt: string
  partSize: number
  partCount: number
  /** In order */
  receivedParts: number[]
  name: string
  purpose: string
  state: 'clean' | 'quarantined' | 'rejected' | 'uploading'
}

export interface UploadedFile {
  id: string
  refusal: {
    code: string
    detail: string
  } | null
  name: string
  /** Bytes: promised until the checks have passed, then what lies on the disk */
  size: number
  /** By content; null until the checks have passed */
  type: string | null
  purpose: string
  state: 'clean' | 'quarantined' | 'rejected' | 'uploading'
  /** Of the checks, 0 to 1 */
  progress: number
}

export interface Waiting {
  invitations: {
    open: number
    expired: number
    oldestAt: string | null
  }
  members: {
    active: number
    invited: number
    suspended: number
  }
  courses: {
    published: number
    draft: number
  }
  reviews: {
    count: number
    oldestAt: string | null
  }
}

export interface WaitingReview {
  courseId: string
  title: string
  version: number
  submittedAt: string
  by: string | null
  lessonCount: number
}

export interface Endpoints {
  'DELETE authoring/courses/:id/authors/:memberId': {
    params: {
      id: string
      memberId: string
    }
    query: undefined
    body: undefined
    data: undefined
    meta: undefined
  }
  'DELETE authoring/courses/:id/lessons/:lessonId': {
    params: {
      id: string
      lessonId: string
    }
    query: undefined
    body: undefined
    data: {
      revision: string
      removalId: string
    }
    meta: undefined
  }
  'DELETE authoring/courses/:id/lessons/:lessonId/captions/:language': {
    params: {
      id: string
      lessonId: string
      language: string
    }
    query: undefined
    body: undefined
    data: {
      revision: string
    }
    meta: undefined
  }
  'DELETE authoring/courses/:id/lessons/:lessonId/files/:fileId': {
    params: {
      id: string
      lessonId: string
      fileId: string
    }
    query: undefined
    body: undefined
    data: {
      revision: string
    }
    meta: undefined
  }
  'DELETE authoring/courses/:id/modules/:moduleId': {
    params: {
      id: string
      moduleId: string
    }
    query: undefined
    body: undefined
    data: {
      revision: string
      removalId: string
    }
    meta: undefined
  }
  'DELETE authoring/courses/:id/review': {
    params: {
      id: string
    }
    query: undefined
    body: undefined
    data: undefined
    meta: undefined
  }
  'DELETE categories/:id': {
    params: {
      id: string
    }
    query: undefined
    body: undefined
    data: undefined
    meta: undefined
  }
  'DELETE courses/:id/publication': {
    params: {
      id: string
    }
    query: undefined
    body: undefined
    data: undefined
    meta: undefined
  }
  'DELETE embed_keys/:id': {
    params: {
      id: string
    }
    query: undefined
    body: undefined
    data: undefined
    meta: undefined
  }
  'DELETE embed_origins/:id': {
    params: {
      id: string
    }
    query: undefined
    body: undefined
    data: undefined
    meta: undefined
  }
  'DELETE enrollment_codes/:id': {
    params: {
      id: string
    }
    query: undefined
    body: undefined
    data: undefined
    meta: undefined
  }
  'DELETE enrollments/:id/withdrawal': {
    params: {
      id: string
    }
    query: undefined
    body: undefined
    data: undefined
    meta: undefined
  }
  'DELETE handoff_secrets/:id': {
    params: {
      id: string
    }
    query: undefined
    body: undefined
    data: undefined
    meta: undefined
  }
  'DELETE logo': {
    params: undefined
    query: undefined
    body: undefined
    data: undefined
    meta: undefined
  }
  'DELETE me/devices': {
    params: undefined
    query: undefined
    body: undefined
    data: {
      count: number
    }
    meta: undefined
  }
  'DELETE me/devices/:id': {
    params: {
      id: string
    }
    query: undefined
    body: undefined
    data: undefined
    meta: undefined
  }
  'DELETE members/:id': {
    params: {
      id: string
    }
    query: undefined
    body: undefined
    data: undefined
    meta: undefined
  }
  'DELETE members/:id/deactivation': {
    params: {
      id: string
    }
    query: undefined
    body: undefined
    data: {
      id: string
      name: string
      email: string
      roles: ('INSTRUCTOR' | 'STUDENT' | 'TENANT_ADMIN')[]
      status: 'active' | 'invited' | 'suspended'
      createdAt: string
      lastSeenAt: string | null
      locale: 'en' | 'tr' | null
      timeZone: string | null
      bio: string | null
      emailVerifiedAt: string | null
      hasPassword: boolean
      /** Places where they are signed in now */
      deviceCount: number
      /** When the open invitation was sent and how long its link works */
      invitedAt: string | null
      invitationExpiresAt: string | null
    }
    meta: undefined
  }
  'DELETE saved_views/:id': {
    params: {
      id: string
    }
    query: undefined
    body: undefined
    data: undefined
    meta: undefined
  }
  'DELETE tags/:name': {
    params: {
      name: string
    }
    query: undefined
    body: undefined
    data: undefined
    meta: undefined
  }
  'DELETE tokens/current': {
    params: undefined
    query: undefined
    body: undefined
    data: undefined
    meta: undefined
  }
  'DELETE uploads/:id': {
    params: {
      id: string
    }
    query: undefined
    body: undefined
    data: undefined
    meta: undefined
  }
  'GET authoring/categories': {
    params: undefined
    query: undefined
    body: undefined
    data: AnyCategory[]
    meta: undefined
  }
  'GET authoring/courses': {
    params: undefined
    query: {
      page?: number
      perPage?: number
      q?: string
      state?: 'draft' | 'published' | 'archived'
      sort?: 'title' | '-title' | 'updatedAt' | '-updatedAt'
    }
    body: undefined
    data: AuthoredCourse[]
    meta: {
      page: number
      perPage: number
      total: number
    }
  }
  'GET authoring/courses/:id': {
    params: {
      id: string
    }
    query: undefined
    body: undefined
    data: AuthoredDetail
    meta: undefined
  }
  'GET authoring/courses/:id/comments': {
    params: {
      id: string
    }
    query: undefined
    body: undefined
    data: ReviewComment[]
    meta: undefined
  }
  'GET authoring/courses/:id/files/:fileId': {
    params: {
      id: string
      fileId: string
    }
    query: undefined
    body: undefined
    data: undefined
    meta: undefined
  }
  'GET authoring/courses/:id/history': {
    params: {
      id: string
    }
    query: {
      after?: string
      limit?: number
    }
    body: undefined
    data: HistoryLine[]
    meta: {
      next: string | null
    }
  }
  'GET authoring/courses/:id/lessons/:lessonId': {
    params: {
      id: string
      lessonId: string
    }
    query: undefined
    body: undefined
    data: {
      id: string
      html: string
      title: string
      kind: 'file' | 'hls' | 'text' | 'video' | 'youtube'
      /** Markdown */
      source: string
      /** Files that the text names by their paths */
      targets: {
        path: string
        fileId: string
      }[]
      files: {
        fileId: string
        name: string
        size: number
        type: string
      }[]
      video: {
        fileId: string
        name: string
        durationMs: number
        posterFileId: string | null
        threshold: number
        captionLanguages: string[]
      } | null
      /** A film that lies elsewhere */
      stream: {
        source: string
        durationMs: number
      } | null
    }
    meta: undefined
  }
  'GET authoring/courses/:id/lessons/:lessonId/captions/:language': {
    params: {
      id: string
      lessonId: string
      language: string
    }
    query: undefined
    body: undefined
    data: {
      language: string
      text: string
    }
    meta: undefined
  }
  'GET authoring/courses/:id/lessons/:lessonId/tracks': {
    params: {
      id: string
      lessonId: string
    }
    query: undefined
    body: undefined
    data: {
      durationMs: number
      captions: {
        language: string
        label: string
      }[]
      chapters: {
        language: string
        startMs: number
        endMs: number
        title: string
      }[]
    }
    meta: undefined
  }
  'GET categories': {
    params: undefined
    query: undefined
    body: undefined
    data: Category[]
    meta: undefined
  }
  'GET course_reviews': {
    params: undefined
    query: undefined
    body: undefined
    data: WaitingReview[]
    meta: undefined
  }
  'GET courses': {
    params: undefined
    query: {
      after?: string
      limit?: number
      q?: string
      category?: string
      level?: 'beginner' | 'intermediate' | 'advanced'
      language?: 'tr' | 'en'
      sort?: '-publishedAt' | 'title'
    }
    body: undefined
    data: Course[]
    meta: {
      next: string | null
      total: number
    }
  }
  'GET courses/:id': {
    params: {
      id: string
    }
    query: undefined
    body: undefined
    data: CourseForDetail
    meta: undefined
  }
  'GET courses/:id/enrollment_codes': {
    params: {
      id: string
    }
    query: undefined
    body: undefined
    data: EnrollmentCode[]
    meta: undefined
  }
  'GET courses/:id/learners': {
    params: {
      id: string
    }
    query: {
      q?: string
      state?: ('waitlisted' | 'active' | 'completed' | 'expired' | 'withdrawn')[]
      sort?: 'name' | '-name' | 'enrolledAt' | '-enrolledAt' | 'lastActivityAt' | '-lastActivityAt'
      page?: number
      perPage?: number
    }
    body: undefined
    data: CourseLearner[]
    meta: {
      page: number
      perPage: number
      total: number
    }
  }
  'GET dashboard': {
    params: undefined
    query: {
      period?: 'week' | 'month' | 'year'
    }
    body: undefined
    data: {
      learning: LearningSummary
      courses: CourseCompletion[]
      waiting: Waiting
      changes: RecentChange[]
    }
    meta: undefined
  }
  'GET email_confirmations/:token': {
    params: {
      token: string
    }
    query: undefined
    body: undefined
    data: {
      email: string
      purpose: 'email_change' | 'password_reset' | 'verification'
      expiresAt: string
    }
    meta: undefined
  }
  'GET embed_keys': {
    params: undefined
    query: undefined
    body: undefined
    data: EmbedKey[]
    meta: undefined
  }
  'GET embed_origins': {
    params: undefined
    query: undefined
    body: undefined
    data: EmbedOrigin[]
    meta: undefined
  }
  'GET enrollment_offers/:code': {
    params: {
      code: string
    }
    query: undefined
    body: undefined
    data: {
      code: string
      course: {
        id: string
        slug: string
        title: string
      }
    }
    meta: undefined
  }
  'GET enrollments': {
    params: undefined
    query: {
      state?: ('waitlisted' | 'active' | 'completed' | 'expired' | 'withdrawn')[]
      after?: string
      limit?: number
    }
    body: undefined
    data: MyCourse[]
    meta: {
      next: string | null
    }
  }
  'GET enrollments/:id': {
    params: {
      id: string
    }
    query: undefined
    body: undefined
    data: MyCourseForOutline
    meta: undefined
  }
  'GET enrollments/:id/history': {
    params: {
      id: string
    }
    query: undefined
    body: undefined
    data: History[]
    meta: undefined
  }
  'GET files/:id': {
    params: {
      id: string
    }
    query: undefined
    body: undefined
    data: UploadedFile
    meta: undefined
  }
  'GET files/:id/renditions': {
    params: {
      id: string
    }
    query: undefined
    body: undefined
    data: RenditionSummary
    meta: undefined
  }
  'GET handoff_secrets': {
    params: undefined
    query: undefined
    body: undefined
    data: HandoffSecret[]
    meta: undefined
  }
  'GET invitations/:token': {
    params: {
      token: string
    }
    query: undefined
    body: undefined
    data: {
      email: string
      name: string | null
      roles: ('INSTRUCTOR' | 'STUDENT' | 'TENANT_ADMIN')[]
      expiresAt: string
    }
    meta: undefined
  }
  'GET lessons/:id': {
    params: {
      id: string
    }
    query: undefined
    body: undefined
    data: Lesson
    meta: undefined
  }
  'GET limits': {
    params: undefined
    query: undefined
    body: undefined
    data: Limit[]
    meta: undefined
  }
  'GET mail_deliveries': {
    params: undefined
    query: {
      after?: string
      limit?: number
    }
    body: undefined
    data: Delivery[]
    meta: {
      next: string | null
    }
  }
  'GET mails': {
    params: undefined
    query: undefined
    body: undefined
    data: {
      name: string
      subject: string
    }[]
    meta: undefined
  }
  'GET mails/:name': {
    params: {
      name: string
    }
    query: {
      locale?: 'tr' | 'en'
    }
    body: undefined
    data: RenderedMail
    meta: undefined
  }
  'GET me': {
    params: undefined
    query: undefined
    body: undefined
    data: Me
    meta: undefined
  }
  'GET me/devices': {
    params: undefined
    query: undefined
    body: undefined
    data: ListedDevice[]
    meta: undefined
  }
  'GET me/second_factor': {
    params: undefined
    query: undefined
    body: undefined
    data: SecondFactorState
    meta: undefined
  }
  'GET member_export': {
    params: undefined
    query: {
      q?: string
      role?: ('STUDENT' | 'INSTRUCTOR' | 'TENANT_ADMIN')[]
      status?: ('active' | 'invited' | 'suspended')[]
      lastSeen?: 'week' | 'month' | 'earlier' | 'never'
    }
    body: undefined
    data: undefined
    meta: undefined
  }
  'GET member_imports/:id': {
    params: {
      id: string
    }
    query: undefined
    body: undefined
    data: MemberImport
    meta: undefined
  }
  'GET member_imports/:id/report': {
    params: {
      id: string
    }
    query: undefined
    body: undefined
    data: undefined
    meta: undefined
  }
  'GET member_imports/:id/rows': {
    params: {
      id: string
    }
    query: {
      page?: number
      perPage?: number
      state?: ('waiting' | 'ready' | 'invited' | 'unchanged' | 'refused')[]
    }
    body: undefined
    data: {
      detail: string | null
      line: number
      email: string
      name: string
      roles: ('INSTRUCTOR' | 'STUDENT' | 'TENANT_ADMIN')[]
      state: 'invited' | 'ready' | 'refused' | 'unchanged' | 'waiting'
      code: string | null
    }[]
    meta: {
      page: number
      perPage: number
      total: number
    }
  }
  'GET member_imports/template': {
    params: undefined
    query: undefined
    body: undefined
    data: undefined
    meta: undefined
  }
  'GET members': {
    params: undefined
    query: {
      page?: number
      perPage?: number
      q?: string
      role?: ('STUDENT' | 'INSTRUCTOR' | 'TENANT_ADMIN')[]
      status?: ('active' | 'invited' | 'suspended')[]
      lastSeen?: 'week' | 'month' | 'earlier' | 'never'
      sort?:
        | 'name'
        | '-name'
        | 'email'
        | '-email'
        | 'createdAt'
        | '-createdAt'
        | 'lastSeenAt'
        | '-lastSeenAt'
    }
    body: undefined
    data: ListedMember[]
    meta: {
      page: number
      perPage: number
      total: number
    }
  }
  'GET members/:id': {
    params: {
      id: string
    }
    query: undefined
    body: undefined
    data: {
      id: string
      name: string
      email: string
      roles: ('INSTRUCTOR' | 'STUDENT' | 'TENANT_ADMIN')[]
      status: 'active' | 'invited' | 'suspended'
      createdAt: string
      lastSeenAt: string | null
      locale: 'en' | 'tr' | null
      timeZone: string | null
      bio: string | null
      emailVerifiedAt: string | null
      hasPassword: boolean
      /** Places where they are signed in now */
      deviceCount: number
      /** When the open invitation was sent and how long its link works */
      invitedAt: string | null
      invitationExpiresAt: string | null
    }
    meta: undefined
  }
  'GET password_resets/:token': {
    params: {
      token: string
    }
    query: undefined
    body: undefined
    data: {
      email: string
      expiresAt: string
    }
    meta: undefined
  }
  'GET platform/summary': {
    params: undefined
    query: undefined
    body: undefined
    data: PlatformSummary
    meta: undefined
  }
  'GET platform/tenants': {
    params: undefined
    query: {
      page?: number
      perPage?: number
      q?: string
      health?: 'attention' | 'failing' | 'outdated' | 'full' | 'filling' | 'healthy'
    }
    body: undefined
    data: PlatformTenant[]
    meta: {
      page: number
      perPage: number
      total: number
    }
  }
  'GET proof_nonce': {
    params: undefined
    query: undefined
    body: undefined
    data: undefined
    meta: undefined
  }
  'GET saved_views': {
    params: undefined
    query: {
      screen: string
    }
    body: undefined
    data: SavedView[]
    meta: undefined
  }
  'GET settings/:group': {
    params: {
      group: string
    }
    query: undefined
    body: undefined
    data: SettingGroup
    meta: undefined
  }
  'GET settings/:group/changes': {
    params: {
      group: string
    }
    query: {
      after?: string
      limit?: number
    }
    body: undefined
    data: SettingChange[]
    meta: {
      next: string | null
    }
  }
  'GET tags': {
    params: undefined
    query: undefined
    body: undefined
    data: Tag[]
    meta: undefined
  }
  'GET teaching': {
    params: undefined
    query: undefined
    body: undefined
    data: TeachingSummary
    meta: undefined
  }
  'GET tenant': {
    params: undefined
    query: undefined
    body: undefined
    data: TenancyTenant
    meta: undefined
  }
  'GET uploads/:id': {
    params: {
      id: string
    }
    query: undefined
    body: undefined
    data: Upload
    meta: undefined
  }
  'PATCH authoring/courses/:id': {
    params: {
      id: string
    }
    query: undefined
    body: {
      title?: string
      summary?: string
      description?: string
      slug?: string
      level?: 'beginner' | 'intermediate' | 'advanced'
      language?: 'tr' | 'en'
      categoryId?: string | null
      tags?: string[]
      priceReference?: string | null
    }
    data: {
      revision: string
      warnings: MarkdownWarning[]
    }
    meta: undefined
  }
  'PATCH authoring/courses/:id/lessons/:lessonId': {
    params: {
      id: string
      lessonId: string
    }
    query: undefined
    body: {
      title?: string
      source?: string
      moduleId?: string
      position?: number
      threshold?: number
    }
    data: {
      id: string
      revision: string
      warnings: MarkdownWarning[]
      html: string | null
    }
    meta: undefined
  }
  'PATCH authoring/courses/:id/modules/:moduleId': {
    params: {
      id: string
      moduleId: string
    }
    query: undefined
    body: {
      title?: string
      position?: number
    }
    data: {
      id: string
      revision: string
    }
    meta: undefined
  }
  'PATCH authoring/courses/:id/review': {
    params: {
      id: string
    }
    query: undefined
    body: {
      decision: 'approved' | 'rejected'
      body?: string
    }
    data: {
      state: 'approved' | 'rejected'
    }
    meta: undefined
  }
  'PATCH categories/:id': {
    params: {
      id: string
    }
    query: undefined
    body: {
      nameTr?: string
      nameEn?: string
    }
    data: undefined
    meta: undefined
  }
  'PATCH me': {
    params: undefined
    query: undefined
    body: {
      name?: string
      locale?: 'tr' | 'en'
      timeZone?: string | null
      bio?: string | null
    }
    data: Me
    meta: undefined
  }
  'PATCH settings/:group': {
    params: {
      group: string
    }
    query: undefined
    body:
      | {
          name?: string
          legalName?: string | null
          taxOffice?: string | null
          taxNumber?: string | null
          registryNumber?: string | null
          address?: string | null
          phone?: string | null
          contactEmail?: string | null
          website?: string | null
        }
      | {
          accent?: string | null
          paper?: string | null
          text?: string | null
          mark?: string | null
          typeface?: 'product' | 'system' | 'serif' | 'humanist'
          radius?: number
        }
      | {
          locale?: 'tr' | 'en'
          locales?: ('tr' | 'en')[]
          timeZone?: string
        }
      | {
          currency?: string
          taxPercent?: number
          pricesIncludeTax?: boolean
        }
      | {
          senderName?: string | null
          replyTo?: string | null
          footer?: string | null
        }
      | {
          allowsSignUp?: boolean
        }
      | {
          instructorsPublish?: boolean
        }
      | {
          publicCatalog?: boolean
          selfEnrollment?: boolean
          courseImport?: boolean
          embedding?: boolean
        }
    data: SettingGroup
    meta: undefined
  }
  'PATCH tags/:name': {
    params: {
      name: string
    }
    query: undefined
    body: {
      name: string
    }
    data: undefined
    meta: undefined
  }
  'POST authoring/courses': {
    params: undefined
    query: undefined
    body: {
      title: string
      language: 'tr' | 'en'
    }
    data: {
      id: string
    }
    meta: undefined
  }
  'POST authoring/courses/:id/authors': {
    params: {
      id: string
    }
    query: undefined
    body: {
      email: string
    }
    data: Author
    meta: undefined
  }
  'POST authoring/courses/:id/comments': {
    params: {
      id: string
    }
    query: undefined
    body: {
      body: string
      lessonId?: string
    }
    data: {
      id: string
    }
    meta: undefined
  }
  'POST authoring/courses/:id/lessons': {
    params: {
      id: string
    }
    query: undefined
    body: {
      moduleId: string
      title: string
      kind: 'video' | 'text' | 'file' | 'youtube' | 'hls'
      position?: number
    }
    data: {
      id: string
      revision: string
    }
    meta: undefined
  }
  'POST authoring/courses/:id/lessons/:lessonId/files': {
    params: {
      id: string
      lessonId: string
    }
    query: undefined
    body: {
      fileId: string
      role: 'download' | 'figure'
      name?: string
    }
    data: {
      revision: string
      path: string | null
    }
    meta: undefined
  }
  'POST authoring/courses/:id/modules': {
    params: {
      id: string
    }
    query: undefined
    body: {
      title: string
      position?: number
    }
    data: {
      id: string
      revision: string
    }
    meta: undefined
  }
  'POST authoring/courses/:id/restorations': {
    params: {
      id: string
    }
    query: undefined
    body: {
      removalId: string
    }
    data: {
      id: string
      revision: string
    }
    meta: undefined
  }
  'POST authoring/courses/:id/review': {
    params: {
      id: string
    }
    query: undefined
    body: {
      body?: string
    }
    data: {
      state: 'in_review'
    }
    meta: undefined
  }
  'POST categories': {
    params: undefined
    query: undefined
    body: {
      nameTr: string
      nameEn: string
    }
    data: {
      id: string
    }
    meta: undefined
  }
  'POST categories/:id/merger': {
    params: {
      id: string
    }
    query: undefined
    body: {
      intoId: string
    }
    data: undefined
    meta: undefined
  }
  'POST course_imports': {
    params: undefined
    query: undefined
    body: {
      uploadId: string
      dryRun?: boolean
    }
    data: {
      course: {
        id: string
        slug: string
        title: string
      } | null
      dryRun: boolean
      rows: {
        path: string
        kind:
          'caption' | 'chapter' | 'cover' | 'download' | 'figure' | 'lesson' | 'manifest' | 'video'
        status: 'error' | 'ok' | 'warning'
        code: string | null
        message: string
        line: number | null
      }[]
      summary: {
        lessons: number
        files: number
        warnings: number
        errors: number
      }
    }
    meta: undefined
  }
  'POST courses/:id/enrollment_codes': {
    params: {
      id: string
    }
    query: undefined
    body: {
      code?: string
      note?: string
      seats?: number | null
      validUntil?: string | null
    }
    data: EnrollmentCode
    meta: undefined
  }
  'POST courses/:id/enrollments': {
    params: {
      id: string
    }
    query: undefined
    body: {
      memberIds: string[]
      reason?: string
    }
    data: {
      rows: Enrolled[]
    }
    meta: undefined
  }
  'POST courses/:id/learner_imports': {
    params: {
      id: string
    }
    query: undefined
    body: {
      text: string
      dryRun?: boolean
    }
    data: {
      isDryRun: boolean
      rows: ImportedLearner[]
    }
    meta: undefined
  }
  'POST courses/:id/publication': {
    params: {
      id: string
    }
    query: undefined
    body: Record<string, never>
    data: {
      courseId: string
      version: number
    }
    meta: undefined
  }
  'POST email_challenges': {
    params: undefined
    query: undefined
    body: {
      email: string
    }
    data: EmailChallenge
    meta: undefined
  }
  'POST email_confirmations/:token/acceptance': {
    params: {
      token: string
    }
    query: undefined
    body: Record<string, never>
    data: {
      email: string
      purpose: 'email_change' | 'password_reset' | 'verification'
    }
    meta: undefined
  }
  'POST embed/sessions': {
    params: undefined
    query: undefined
    body: {
      handoffToken: string
    }
    data: Session
    meta: undefined
  }
  'POST embed_keys': {
    params: undefined
    query: undefined
    body: {
      name: string
      mode: 'live' | 'test'
    }
    data: EmbedKey
    meta: undefined
  }
  'POST embed_origins': {
    params: undefined
    query: undefined
    body: {
      origin: string
    }
    data: EmbedOrigin
    meta: undefined
  }
  'POST enrollments': {
    params: undefined
    query: undefined
    body: {
      courseId?: string
      code?: string
    }
    data: MyCourse | null
    meta: undefined
  }
  'POST handoff_secrets': {
    params: undefined
    query: undefined
    body: Record<string, never>
    data: {
      id: string
      kid: string
      createdAt: string
      revokedAt: string | null
      secret: string
    }
    meta: undefined
  }
  'POST invitations': {
    params: undefined
    query: undefined
    body: {
      email: string
      name?: string
      roles: ('STUDENT' | 'INSTRUCTOR' | 'TENANT_ADMIN')[]
    }
    data: SentInvitation
    meta: undefined
  }
  'POST invitations/:token/acceptance': {
    params: {
      token: string
    }
    query: undefined
    body: {
      name: string
      password: string
    }
    data: {
      email: string
    }
    meta: undefined
  }
  'POST lessons/:id/completion': {
    params: {
      id: string
    }
    query: undefined
    body: Record<string, never>
    data: {
      /** False when the lesson had been completed before */
      completedNow: boolean
      courseCompleted: boolean
      nextLessonId: string | null
      completed: boolean
    }
    meta: undefined
  }
  'POST lessons/:id/playback_sessions': {
    params: {
      id: string
    }
    query: undefined
    body: Record<string, never>
    data: PlaybackSession
    meta: undefined
  }
  'POST mails/:name/samples': {
    params: {
      name: string
    }
    query: undefined
    body: {
      locale: 'tr' | 'en'
    }
    data: {
      id: string
    }
    meta: undefined
  }
  'POST me/email_change': {
    params: undefined
    query: undefined
    body: {
      email: string
      password: string
    }
    data: {
      email: string
      expiresAt: string
    }
    meta: undefined
  }
  'POST me/email_verification': {
    params: undefined
    query: undefined
    body: Record<string, never>
    data: {
      email: string
      expiresAt: string
    }
    meta: undefined
  }
  'POST me/second_factor': {
    params: undefined
    query: undefined
    body: {
      password: string
    }
    data: {
      secret: string
      uri: string
    }
    meta: undefined
  }
  'POST me/second_factor/confirmation': {
    params: undefined
    query: undefined
    body: {
      code: string
    }
    data: {
      recoveryCodes: string[]
    }
    meta: undefined
  }
  'POST me/second_factor/recovery_codes': {
    params: undefined
    query: undefined
    body: {
      code: string
    }
    data: {
      recoveryCodes: string[]
    }
    meta: undefined
  }
  'POST me/second_factor/removal': {
    params: undefined
    query: undefined
    body: {
      password: string
      code: string
    }
    data: undefined
    meta: undefined
  }
  'POST member_changes': {
    params: undefined
    query: undefined
    body: {
      memberIds: string[]
      deed: 'add_roles' | 'remove_roles' | 'deactivate' | 'reactivate' | 'resend_invitation'
      roles?: ('STUDENT' | 'INSTRUCTOR' | 'TENANT_ADMIN')[]
    }
    data: {
      rows: Changed[]
    }
    meta: undefined
  }
  'POST member_imports': {
    params: undefined
    query: undefined
    body: {
      fileName: string
      text: string
      dryRun?: boolean
    }
    data: MemberImport
    meta: undefined
  }
  'POST password_resets': {
    params: undefined
    query: undefined
    body: {
      email: string
    }
    data: {
      email: string
      expiresAt: string
    }
    meta: undefined
  }
  'POST password_resets/:token/completion': {
    params: {
      token: string
    }
    query: undefined
    body: {
      password: string
    }
    data: {
      email: string
    }
    meta: undefined
  }
  'POST platform/tokens': {
    params: undefined
    query: undefined
    body: {
      email: string
      password: string
    }
    data: {
      accessToken: string
      expiresIn: number
      admin: PlatformUser
    }
    meta: undefined
  }
  'POST playback_sessions/:id/beats': {
    params: {
      id: string
    }
    query: undefined
    body: {
      seq: number
      positionMs: number
      ranges: [number, number][]
      ended?: boolean
    }
    data: RecordedBeat
    meta: undefined
  }
  'POST saved_views': {
    params: undefined
    query: undefined
    body: {
      screen: string
      name: string
      query: string
    }
    data: SavedView
    meta: undefined
  }
  'POST tokens': {
    params: undefined
    query: undefined
    body:
      | {
          grant: 'email_code'
          challengeId: string
          code: string
          name?: string
          secondFactor?: string
        }
      | {
          grant: 'password'
          email: string
          password: string
          secondFactor?: string
        }
      | {
          grant: 'refresh'
          refreshToken: string
        }
    data: Session
    meta: undefined
  }
  'POST uploads': {
    params: undefined
    query: undefined
    body: {
      purpose: string
      name: string
      size: number
      sha256?: string
    }
    data: Upload
    meta: undefined
  }
  'POST uploads/:id/completion': {
    params: {
      id: string
    }
    query: undefined
    body: {
      received?: {
        number: number
        etag: string
      }[]
    }
    data: UploadedFile
    meta: undefined
  }
  'POST uploads/:id/parts': {
    params: {
      id: string
    }
    query: undefined
    body: {
      parts: {
        number: number
        sha256: string
      }[]
      received?: {
        number: number
        etag: string
      }[]
    }
    data: {
      url: string
      /** To be sent as they are: they are part of the signature */
      headers: {
        name: string
        value: string
      }[]
      number: number
    }[]
    meta: undefined
  }
  'PUT authoring/courses/:id/cover': {
    params: {
      id: string
    }
    query: undefined
    body: {
      fileId?: string | null
    }
    data: {
      revision: string
    }
    meta: undefined
  }
  'PUT authoring/courses/:id/lessons/:lessonId/captions/:language': {
    params: {
      id: string
      lessonId: string
      language: string
    }
    query: undefined
    body: {
      text: string
    }
    data: {
      language: string
      label: string
      cueCount: number
      lateLines: number[]
      revision: string
    }
    meta: undefined
  }
  'PUT authoring/courses/:id/lessons/:lessonId/chapters/:language': {
    params: {
      id: string
      lessonId: string
      language: string
    }
    query: undefined
    body: {
      chapters: {
        startMs: number
        endMs?: number
        title: string
      }[]
    }
    data: {
      language: string
      chapters: LaidChapter[]
      revision: string
    }
    meta: undefined
  }
  'PUT authoring/courses/:id/lessons/:lessonId/stream': {
    params: {
      id: string
      lessonId: string
    }
    query: undefined
    body: {
      source: string
      duration: string
    }
    data: {
      revision: string
      source: string
      durationMs: number
    }
    meta: undefined
  }
  'PUT authoring/courses/:id/lessons/:lessonId/video': {
    params: {
      id: string
      lessonId: string
    }
    query: undefined
    body: {
      fileId: string
    }
    data: {
      durationMs: number
      revision: string
    }
    meta: undefined
  }
  'PUT enrollments/:id/withdrawal': {
    params: {
      id: string
    }
    query: undefined
    body: {
      reason: string
    }
    data: undefined
    meta: undefined
  }
  'PUT logo': {
    params: undefined
    query: undefined
    body: {
      fileId: string
    }
    data: undefined
    meta: undefined
  }
  'PUT me/password': {
    params: undefined
    query: undefined
    body: {
      currentPassword: string
      password: string
    }
    data: undefined
    meta: undefined
  }
  'PUT members/:id/deactivation': {
    params: {
      id: string
    }
    query: undefined
    body: Record<string, never>
    data: {
      id: string
      name: string
      email: string
      roles: ('INSTRUCTOR' | 'STUDENT' | 'TENANT_ADMIN')[]
      status: 'active' | 'invited' | 'suspended'
      createdAt: string
      lastSeenAt: string | null
      locale: 'en' | 'tr' | null
      timeZone: string | null
      bio: string | null
      emailVerifiedAt: string | null
      hasPassword: boolean
      /** Places where they are signed in now */
      deviceCount: number
      /** When the open invitation was sent and how long its link works */
      invitedAt: string | null
      invitationExpiresAt: string | null
    }
    meta: undefined
  }
  'PUT members/:id/roles': {
    params: {
      id: string
    }
    query: undefined
    body: {
      roles: ('STUDENT' | 'INSTRUCTOR' | 'TENANT_ADMIN')[]
    }
    data: ListedMember
    meta: undefined
  }
}

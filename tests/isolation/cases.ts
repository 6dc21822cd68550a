import { newId } from '#core/shared/id'
import type { Role } from '#identity/contract'
import type { World } from '#tests/isolation/world'

export interface Probe {
  params?: Record<string, string>
  body?: object
  headers?: Record<string, string>
}

/** `LEARNER` is the one who is enrolled and plays */
export type As = Role | 'guest' | 'LEARNER'

export type IsolationCase =
  /** Names something by its id: the owner reaches it, for everybody else it does not exist */
  | { kind: 'id'; as: As; status: number; probe(world: World): Probe }
  /** Shows what a tenant has: its own canary, never the other's */
  | { kind: 'list'; as: As; probe?(world: World): Probe; silent?: boolean }
  /** Holds nothing of a tenant, for the reason given */
  | { kind: 'none'; why: string }

const none = (why: string): IsolationCase => ({ kind: 'none', why })
const list = (as: As, silent = false): IsolationCase => ({ kind: 'list', as, silent })

const id = (as: As, status: number, probe: (world: World) => Probe): IsolationCase => ({
  kind: 'id',
  as,
  status,
  probe,
})

export const idempotent = () => ({ 'idempotency-key': newId() })

const onRevision = (revision: string) => ({ 'if-match': `"${revision}"` })

/** Every route by its name. Order matters: what destroys stands behind what needs it. */
export const isolationCases: Record<string, IsolationCase> = {
  'health.live': none('says only that the process lives'),
  'health.ready': none('says only which parts answer'),
  'core.openapi': none('the description of the API'),
  'core.docs': none('the description of the API as a page'),
  'core.docs.assets': none('styles and scripts of that page'),
  'portal.home': none('the same page for all tenants'),
  'portal.page': none('the same page for all tenants'),
  'embedding.loader': none('the same script for all sites'),
  'embedding.pinned': none('the same script for all sites'),
  'embedding.description': none('what the elements are, the same for all sites'),
  'embedding.types': none('what the elements are, the same for all sites'),
  'embedding.gallery': none('elements with made-up courses'),
  'embedding.gallery.assets': none('scripts and styles of that page'),
  'embedding.chunk': none('the same script for all sites'),
  'embedding.checks.show': none('judges a public key, which names its tenant to everybody'),
  'catalog.pages.covers': none('engraves a pattern from the id in the path, without a look-up'),
  'catalog.pages.assets': none('styles and fonts'),
  'platform.summary.show': none('sums over all tenants, for super admins'),
  'platform.tenants.index': none('for super admins, outside any tenant'),
  'identity.platform.tokens.store': none('for super admins, outside any tenant'),
  'identity.email_challenges.store': none('answers every address alike; see email_challenges.spec'),
  'identity.proof_nonce.show': none('the server’s clock, the same for all tenants'),
  'identity.tokens.store': none('codes and passwords are looked up in one schema; see token specs'),
  'identity.me.password.update': none('changes the one who asks; see passwords.spec'),
  'identity.me.email_change.store': none('changes the one who asks; see email_changes.spec'),
  'identity.me.email_verification.store': none('mails the one who asks'),
  'identity.me.devices.destroy_others': none('ends sessions of the one who asks'),
  'identity.me.second_factor.show': none('holds two numbers of the one who asks'),
  'identity.me.second_factor.store': none('changes the one who asks; see second_factor.spec'),
  'identity.me.second_factor.confirmation.store': none('changes the one who asks'),
  'identity.me.second_factor.recovery_codes.store': none('changes the one who asks'),
  'identity.me.second_factor.removal.store': none('changes the one who asks'),
  'identity.password_resets.store': none('answers every address alike; see password_resets.spec'),
  'identity.invitations.store': none('makes a new one in its own schema'),
  'embedding.sessions.store': none('a secret is looked up with its tenant; see handoff.spec'),
  'embedding.keys.store': none('makes a new one of its own'),
  'embedding.origins.store': none('makes a new one of its own'),
  'embedding.handoff_secrets.store': none('makes a new one of its own'),
  'catalog.authoring.files.show': none('a file is looked up in its course; see course_files.spec'),
  'catalog.authoring.lessons.files.store': none(
    'an upload is claimed by its sender; see course_files.spec'
  ),
  'catalog.authoring.lessons.files.destroy': none(
    'a file is looked up in its lesson; see course_files.spec'
  ),
  'catalog.authoring.courses.store': none('makes a new course in its own schema'),
  'catalog.authoring.authors.destroy': none(
    'a member is looked up among the authors of one course; see authoring.spec'
  ),
  'catalog.categories.merger.store': none(
    'both categories are looked up in one schema; see categories.spec'
  ),
  'catalog.categories.store': none('makes a new one in its own schema'),
  'catalog.tags.update': none('tags are words, looked up in one schema'),
  'catalog.tags.destroy': none('tags are words, looked up in one schema'),
  'catalog.authoring.restorations.store': none(
    'a removal is looked up in its draft; see authoring.spec'
  ),
  'catalog.course_imports.store': none('makes a new course in its own schema'),

  'tenancy.tenant.show': list('guest', true),
  'tenancy.settings.show': {
    kind: 'list',
    as: 'TENANT_ADMIN',
    silent: true,
    probe: () => ({ params: { group: 'organisation' } }),
  },
  'tenancy.settings.update': none('changes a row of its own schema; see settings.spec'),
  'notify.mails.index': none('samples in its own brand'),
  'notify.mails.show': none('a sample in its own brand'),
  'notify.mail_pages.show': none('a sample in its own brand'),
  'backoffice.mail_samples.store': none('mails a sample to the asking member'),
  'notify.deliveries.index': list('TENANT_ADMIN', true),
  'branding.logo.show': none('the one file that its own settings name; see logo.spec'),
  'branding.styles.show': none('colours and fonts of its own settings'),
  'branding.logo.update': none('claims an upload of the member’s own; see claims.spec'),
  'branding.logo.destroy': none('changes a row of its own'),
  'backoffice.setting_changes.index': {
    kind: 'list',
    as: 'TENANT_ADMIN',
    silent: true,
    probe: () => ({ params: { group: 'organisation' } }),
  },
  'tenancy.limits.index': none('numbers of its own tenant; see limits.spec'),
  'identity.me.show': list('STUDENT'),
  'identity.me.update': list('STUDENT'),
  'identity.me.devices.index': list('STUDENT', true),
  'identity.members.index': list('TENANT_ADMIN'),
  'catalog.categories.index': list('guest', true),
  'catalog.courses.index': list('guest'),
  'catalog.pages.index': list('guest'),
  'catalog.pages.index.en': list('guest'),
  'catalog.authoring.courses.index': list('TENANT_ADMIN', true),
  'catalog.authoring.categories.index': list('TENANT_ADMIN', true),
  'catalog.tags.index': list('TENANT_ADMIN', true),
  'catalog.course_reviews.index': list('TENANT_ADMIN', true),
  'embedding.keys.index': list('TENANT_ADMIN'),
  'embedding.origins.index': list('TENANT_ADMIN'),
  'embedding.handoff_secrets.index': list('TENANT_ADMIN', true),
  'playback.enrollments.index': list('LEARNER'),

  'identity.invitations.show': id('guest', 200, ({ invitationToken }) => ({
    params: { token: invitationToken },
  })),
  'identity.members.roles.update': id('TENANT_ADMIN', 200, ({ memberId }) => ({
    params: { id: memberId },
    body: { roles: ['STUDENT'] },
  })),
  'identity.me.devices.destroy': id('STUDENT', 204, ({ deviceId }) => ({
    params: { id: deviceId },
  })),
  'identity.password_resets.show': id('guest', 200, ({ resetToken }) => ({
    params: { token: resetToken },
  })),
  'identity.email_confirmations.show': id('guest', 200, ({ confirmationToken }) => ({
    params: { token: confirmationToken },
  })),
  'identity.member_export.show': list('TENANT_ADMIN'),
  'identity.member_imports.template': none('invented people, the same for all'),
  'identity.member_imports.store': none('makes a new one in its own schema'),
  'identity.member_imports.show': id('TENANT_ADMIN', 200, ({ importId }) => ({
    params: { id: importId },
  })),
  'identity.member_imports.rows': id('TENANT_ADMIN', 200, ({ importId }) => ({
    params: { id: importId },
  })),
  'identity.member_imports.report': id('TENANT_ADMIN', 200, ({ importId }) => ({
    params: { id: importId },
  })),
  'identity.members.show': id('TENANT_ADMIN', 200, ({ memberId }) => ({
    params: { id: memberId },
  })),
  'identity.members.deactivation.destroy': id('TENANT_ADMIN', 200, ({ memberId }) => ({
    params: { id: memberId },
  })),
  'identity.member_changes.store': none(
    'reports each foreign id as unknown; see member_changes.spec'
  ),
  'catalog.courses.show': id('guest', 200, ({ lecture }) => ({ params: { id: lecture.courseId } })),
  'catalog.pages.show': id('guest', 200, ({ lecture }) => ({ params: { slug: lecture.slug } })),
  'catalog.pages.show.en': id('guest', 200, ({ lecture }) => ({ params: { slug: lecture.slug } })),
  'catalog.public_files.show': none('serves covers only, to everybody'),
  'playback.enrollments.store': id('STUDENT', 201, ({ lecture }) => ({
    body: { courseId: lecture.courseId },
    headers: idempotent(),
  })),
  'playback.enrollments.show': id('LEARNER', 200, ({ enrollmentId }) => ({
    params: { id: enrollmentId },
  })),
  'playback.lessons.show': id('LEARNER', 200, ({ lecture }) => ({
    params: { id: lecture.textId },
  })),
  'playback.lessons.completion.store': id('LEARNER', 200, ({ lecture }) => ({
    params: { id: lecture.textId },
  })),
  'playback.playback_sessions.store': id('LEARNER', 201, ({ lecture }) => ({
    params: { id: lecture.videoId },
  })),
  'playback.beats.store': id('LEARNER', 200, ({ sessionId }) => ({
    params: { id: sessionId },
    body: { seq: 1, positionMs: 0, ranges: [] },
  })),
  'playback.course_learners.index': id('TENANT_ADMIN', 200, ({ lecture }) => ({
    params: { id: lecture.courseId },
  })),
  'enrollment.codes.index': id('TENANT_ADMIN', 200, ({ lecture }) => ({
    params: { id: lecture.courseId },
  })),
  'enrollment.codes.store': id('TENANT_ADMIN', 201, ({ lecture }) => ({
    params: { id: lecture.courseId },
    headers: idempotent(),
    body: {},
  })),
  'enrollment.learner_imports.store': none(
    'takes a file; foreign courses and addresses: see learner_imports.spec'
  ),
  'enrollment.codes.destroy': none('reads the course of a code in its own schema; see codes.spec'),
  'enrollment.offers.show': none('reads a code in its own schema; see codes.spec'),
  'enrollment.course_enrollments.store': id('TENANT_ADMIN', 200, ({ lecture, memberId }) => ({
    params: { id: lecture.courseId },
    headers: idempotent(),
    body: { memberIds: [memberId] },
  })),
  'enrollment.history.index': id('TENANT_ADMIN', 200, ({ enrollmentId }) => ({
    params: { id: enrollmentId },
  })),
  'playback.media': none('the token names tenant and learner; a case of its own'),
  'playback.media.renditions': none('as playback.media: the same token, the same check'),
  'storage.renditions.index': id('INSTRUCTOR', 200, ({ mediaPath }) => ({
    params: { id: mediaPath.split('/')[3] },
  })),
  'identity.invitations.acceptance.store': id('guest', 201, ({ invitationToken }) => ({
    params: { token: invitationToken },
    body: { name: 'Ada', password: 'yeterince uzun bir söz' },
  })),
  'storage.uploads.store': none('makes a new one in its own schema'),
  'storage.uploads.parts.receive': none('the token names tenant and part; see uploads.spec'),
  'storage.uploads.show': id('INSTRUCTOR', 200, ({ uploadId }) => ({ params: { id: uploadId } })),
  'storage.uploads.parts.store': id('INSTRUCTOR', 200, ({ uploadId }) => ({
    params: { id: uploadId },
    body: { parts: [{ number: 1, sha256: '0'.repeat(64) }] },
  })),
  'storage.files.show': id('INSTRUCTOR', 200, ({ uploadId }) => ({ params: { id: uploadId } })),
  // Its part has not come; only its owner is told so.
  'storage.uploads.completion.store': id('INSTRUCTOR', 409, ({ uploadId }) => ({
    params: { id: uploadId },
  })),
  'storage.uploads.destroy': id('INSTRUCTOR', 204, ({ uploadId }) => ({
    params: { id: uploadId },
  })),
  'enrollment.withdrawals.update': id('TENANT_ADMIN', 204, ({ enrollmentId }) => ({
    params: { id: enrollmentId },
    body: { reason: 'taşındı' },
  })),
  'enrollment.withdrawals.destroy': id('TENANT_ADMIN', 204, ({ enrollmentId }) => ({
    params: { id: enrollmentId },
  })),
  'catalog.authoring.courses.show': id('TENANT_ADMIN', 200, ({ lecture }) => ({
    params: { id: lecture.courseId },
  })),
  'catalog.authoring.lessons.show': id('TENANT_ADMIN', 200, ({ lecture }) => ({
    params: { id: lecture.courseId, lessonId: lecture.textId },
  })),
  'catalog.authoring.tracks.show': id('TENANT_ADMIN', 200, ({ lecture }) => ({
    params: { id: lecture.courseId, lessonId: lecture.videoId },
  })),
  'catalog.authoring.captions.show': id('TENANT_ADMIN', 200, ({ lecture }) => ({
    params: { id: lecture.courseId, lessonId: lecture.videoId, language: 'tr' },
  })),
  'catalog.authoring.captions.update': none('finds its course as captions.show; see tracks.spec'),
  'catalog.authoring.captions.destroy': none('goes through the draft’s lock as lessons.update'),
  'catalog.authoring.chapters.update': none('finds its course as tracks.show; see tracks.spec'),
  'catalog.authoring.video.update': none('goes through the draft’s lock as lessons.update'),
  'catalog.authoring.stream.update': none('goes through the draft’s lock as lessons.update'),
  'catalog.authoring.comments.index': id('TENANT_ADMIN', 200, ({ lecture }) => ({
    params: { id: lecture.courseId },
  })),
  'catalog.authoring.history.index': id('TENANT_ADMIN', 200, ({ lecture }) => ({
    params: { id: lecture.courseId },
  })),
  'catalog.authoring.comments.store': id('TENANT_ADMIN', 201, ({ lecture }) => ({
    params: { id: lecture.courseId },
    body: { body: 'x' },
  })),
  'catalog.courses.publication.destroy': id('TENANT_ADMIN', 204, ({ lecture }) => ({
    params: { id: lecture.courseId },
  })),
  'catalog.courses.publication.store': id('TENANT_ADMIN', 201, ({ lecture }) => ({
    params: { id: lecture.courseId },
  })),
  'catalog.authoring.lessons.update': id('TENANT_ADMIN', 200, ({ lecture }) => ({
    params: { id: lecture.courseId, lessonId: lecture.textId },
    body: { title: 'x' },
    headers: onRevision('1.1'),
  })),
  'catalog.authoring.review.store': id('TENANT_ADMIN', 201, ({ lecture }) => ({
    params: { id: lecture.courseId },
    headers: onRevision('2.2'),
  })),
  'catalog.authoring.review.update': id('TENANT_ADMIN', 200, ({ lecture }) => ({
    params: { id: lecture.courseId },
    body: { decision: 'approved' },
    headers: onRevision('2.2'),
  })),
  'catalog.authoring.review.destroy': id('TENANT_ADMIN', 204, ({ lecture }) => ({
    params: { id: lecture.courseId },
  })),
  'catalog.authoring.modules.store': id('TENANT_ADMIN', 201, ({ lecture }) => ({
    params: { id: lecture.courseId },
    body: { title: 'x' },
    headers: onRevision('2.2'),
  })),
  'catalog.authoring.courses.update': id('TENANT_ADMIN', 200, ({ lecture }) => ({
    params: { id: lecture.courseId },
    body: { summary: 'x' },
    headers: onRevision('2.3'),
  })),
  'catalog.authoring.lessons.store': id('TENANT_ADMIN', 201, ({ lecture }) => ({
    params: { id: lecture.courseId },
    body: { moduleId: lecture.moduleId, title: 'x', kind: 'text' },
    headers: onRevision('2.4'),
  })),
  'catalog.authoring.modules.update': id('TENANT_ADMIN', 200, ({ lecture }) => ({
    params: { id: lecture.courseId, moduleId: lecture.moduleId },
    body: { position: 1 },
    headers: onRevision('2.5'),
  })),
  'catalog.authoring.lessons.destroy': id('TENANT_ADMIN', 200, ({ lecture }) => ({
    params: { id: lecture.courseId, lessonId: lecture.textId },
    headers: onRevision('2.6'),
  })),
  'catalog.authoring.modules.destroy': id('TENANT_ADMIN', 200, ({ lecture }) => ({
    params: { id: lecture.courseId, moduleId: lecture.moduleId },
    headers: onRevision('2.7'),
  })),
  'catalog.authoring.cover.update': id('TENANT_ADMIN', 200, ({ lecture }) => ({
    params: { id: lecture.courseId },
    body: { fileId: null },
    headers: onRevision('2.8'),
  })),
  'catalog.authoring.authors.store': id('TENANT_ADMIN', 201, ({ lecture, canary }) => ({
    params: { id: lecture.courseId },
    body: { email: `instructor@${canary}.test` },
  })),
  'catalog.categories.update': id('TENANT_ADMIN', 204, ({ categoryId }) => ({
    params: { id: categoryId },
    body: { nameTr: 'x' },
  })),
  'catalog.categories.destroy': id('TENANT_ADMIN', 204, ({ categoryId }) => ({
    params: { id: categoryId },
  })),
  'embedding.keys.destroy': id('TENANT_ADMIN', 204, (world) => ({
    params: { id: world.embedKeyId },
  })),
  'embedding.origins.destroy': id('TENANT_ADMIN', 204, (world) => ({
    params: { id: world.embedOriginId },
  })),
  'embedding.handoff_secrets.destroy': id('TENANT_ADMIN', 204, (world) => ({
    params: { id: world.handoffSecretId },
  })),
  'identity.password_resets.completion.store': id('guest', 201, ({ resetToken }) => ({
    params: { token: resetToken },
    body: { password: 'yeterince uzun bir söz' },
  })),
  'identity.email_confirmations.acceptance.store': id('guest', 201, ({ confirmationToken }) => ({
    params: { token: confirmationToken },
  })),
  'identity.members.deactivation.update': id('TENANT_ADMIN', 200, ({ memberId }) => ({
    params: { id: memberId },
  })),
  // A learner with a history stays; the owner is told so, everybody else that there is nobody.
  'identity.members.destroy': id('TENANT_ADMIN', 409, ({ memberId }) => ({
    params: { id: memberId },
  })),

  'backoffice.dashboard.show': list('TENANT_ADMIN'),
  'backoffice.teaching.show': list('INSTRUCTOR', true),
  'backoffice.saved_views.index': none('a member’s own; see saved_views.spec'),
  'backoffice.saved_views.store': none('keeps it for the member who asks; see saved_views.spec'),
  'backoffice.saved_views.destroy': id('TENANT_ADMIN', 204, ({ savedViewId }) => ({
    params: { id: savedViewId },
  })),

  'identity.tokens.destroy': none('ends the session that asks'),
}

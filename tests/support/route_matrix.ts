import { newId } from '#core/shared/id'

/** The columns, in the order of the expectations below. */
export const visitors = [
  'guest',
  'student',
  'instructor',
  'tenant_admin',
  'embed_learner',
  'platform',
] as const

export type Visitor = (typeof visitors)[number]

export interface RouteRow {
  /** What each visitor gets, written by hand: `guest student instructor admin embed platform` */
  expect: string
  params?: Record<string, string>
  query?: Record<string, string>
  body?: object
  headers?: Record<string, string>
}

const id = newId()

/**
 * Every route by its name. Guests and members come over the tenant's host, an embed learner from a
 * customer's page, a super admin over the product's own host, where no tenant is. 404 and 422
 * mean: let in, and then told what is wrong with the probe.
 */
export const routeMatrix: Record<string, RouteRow> = {
  'health.live': { expect: '200 200 200 200 200 200' },
  'tenancy.tenant.show': { expect: '200 200 200 200 200 421' },
  'tenancy.settings.show': { expect: '401 403 403 200 403 403', params: { group: 'money' } },
  'tenancy.settings.update': {
    expect: '401 403 403 200 403 403',
    params: { group: 'money' },
    headers: { 'if-match': '"0"' },
    body: {},
  },
  'notify.mails.index': { expect: '401 403 403 200 403 403' },
  'notify.mails.show': { expect: '401 403 403 404 403 403', params: { name: 'invented' } },
  'notify.deliveries.index': { expect: '401 403 403 200 403 403' },
  'notify.mail_pages.show': { expect: '404 404 404 404 404 404', params: { name: 'invented' } },
  'backoffice.mail_samples.store': {
    expect: '401 403 403 404 403 403',
    params: { name: 'invented' },
    body: { locale: 'tr' },
  },
  'branding.logo.show': { expect: '404 404 404 404 404 421', params: { file: id } },
  'branding.styles.show': { expect: '200 200 200 200 200 421' },
  'branding.logo.update': {
    expect: '401 403 403 404 403 403',
    headers: { 'if-match': '"0"' },
    body: { fileId: id },
  },
  'branding.logo.destroy': { expect: '401 403 403 204 403 403', headers: { 'if-match': '"0"' } },
  'backoffice.setting_changes.index': {
    expect: '401 403 403 200 403 403',
    params: { group: 'money' },
  },
  'tenancy.limits.index': { expect: '401 403 403 200 403 403' },
  'health.ready': { expect: '200 200 200 200 200 200' },
  'core.openapi': { expect: '200 200 200 200 200 200' },
  'core.docs': { expect: '200 200 200 200 200 200' },
  'core.docs.assets': { expect: '200 200 200 200 200 200', params: { '*': 'api.css' } },

  'identity.email_challenges.store': { expect: '422 422 422 422 422 422', body: {} },
  'identity.proof_nonce.show': { expect: '204 204 204 204 204 204' },
  'identity.tokens.store': { expect: '422 422 422 422 422 422', body: {} },
  'identity.tokens.destroy': { expect: '401 204 204 204 204 403' },
  'identity.me.show': { expect: '401 200 200 200 200 403' },
  'identity.me.update': { expect: '401 200 200 200 200 403', body: { locale: 'en' } },
  'identity.me.password.update': { expect: '401 422 422 422 403 403', body: {} },
  'identity.me.email_change.store': { expect: '401 422 422 422 403 403', body: {} },
  'identity.me.email_verification.store': { expect: '401 201 201 201 403 403' },
  'identity.me.devices.index': { expect: '401 200 200 200 403 403' },
  'identity.me.devices.destroy_others': { expect: '401 200 200 200 403 403' },
  'identity.me.devices.destroy': { expect: '401 404 404 404 403 403', params: { id } },
  'identity.me.second_factor.show': { expect: '401 200 200 200 403 403' },
  'identity.me.second_factor.store': { expect: '401 422 422 422 403 403', body: {} },
  'identity.me.second_factor.confirmation.store': { expect: '401 422 422 422 403 403', body: {} },
  'identity.me.second_factor.recovery_codes.store': { expect: '401 422 422 422 403 403', body: {} },
  'identity.me.second_factor.removal.store': { expect: '401 422 422 422 403 403', body: {} },
  'identity.password_resets.store': { expect: '422 422 422 422 422 422', body: {} },
  'identity.password_resets.show': {
    expect: '404 404 404 404 404 404',
    params: { token: 'invented' },
  },
  'identity.password_resets.completion.store': {
    expect: '404 404 404 404 404 404',
    params: { token: 'invented' },
    body: { password: 'yeterince uzun' },
  },
  'identity.email_confirmations.show': {
    expect: '404 404 404 404 404 404',
    params: { token: 'invented' },
  },
  'identity.email_confirmations.acceptance.store': {
    expect: '404 404 404 404 404 404',
    params: { token: 'invented' },
  },
  'identity.members.index': { expect: '401 403 403 200 403 403' },
  'identity.members.roles.update': {
    expect: '401 403 403 404 403 403',
    params: { id },
    body: { roles: ['STUDENT'] },
  },
  'identity.members.show': { expect: '401 403 403 404 403 403', params: { id } },
  'identity.members.destroy': { expect: '401 403 403 404 403 403', params: { id } },
  'identity.members.deactivation.update': { expect: '401 403 403 404 403 403', params: { id } },
  'identity.members.deactivation.destroy': { expect: '401 403 403 404 403 403', params: { id } },
  'identity.member_changes.store': {
    expect: '401 403 403 422 403 403',
    headers: { 'idempotency-key': newId() },
    body: {},
  },
  'identity.member_export.show': { expect: '401 403 403 200 403 403' },
  'identity.member_imports.template': { expect: '401 403 403 200 403 403' },
  'identity.member_imports.store': {
    expect: '401 403 403 422 403 403',
    headers: { 'idempotency-key': newId() },
    body: {},
  },
  'identity.member_imports.show': { expect: '401 403 403 404 403 403', params: { id } },
  'identity.member_imports.rows': { expect: '401 403 403 404 403 403', params: { id } },
  'identity.member_imports.report': { expect: '401 403 403 404 403 403', params: { id } },
  'identity.invitations.store': {
    expect: '401 403 403 422 403 403',
    headers: { 'idempotency-key': newId() },
    body: {},
  },
  'identity.invitations.show': {
    expect: '404 404 404 404 404 404',
    params: { token: 'invented' },
  },
  'identity.invitations.acceptance.store': {
    expect: '404 404 404 404 404 404',
    params: { token: 'invented' },
    body: { name: 'Ada', password: 'yeterince uzun' },
  },
  'identity.platform.tokens.store': { expect: '422 422 422 422 422 422', body: {} },
  'platform.tenants.index': { expect: '401 403 403 403 403 200' },
  'platform.summary.show': { expect: '401 403 403 403 403 200' },
  'portal.home': { expect: '200 200 200 200 200 200' },
  'portal.page': { expect: '200 200 200 200 200 200', params: { '*': 'members' } },
  'embedding.loader': { expect: '200 200 200 200 200 200' },
  'embedding.checks.show': { expect: '200 200 200 200 200 200' },
  'embedding.description': {
    expect: '404 404 404 404 404 404',
    params: { version: '0.0.0', file: 'custom-elements.json' },
  },
  'embedding.types': {
    expect: '404 404 404 404 404 404',
    params: { version: '0.0.0', file: 'index.d.ts' },
  },
  'embedding.gallery': { expect: '200 200 200 200 200 200' },
  'embedding.gallery.assets': {
    expect: '404 404 404 404 404 404',
    params: { file: 'invented.js' },
  },
  'embedding.chunk': { expect: '404 404 404 404 404 404', params: { '*': 'invented.js' } },
  'embedding.pinned': { expect: '404 404 404 404 404 404', params: { version: '0.0.0' } },
  'embedding.sessions.store': { expect: '422 422 422 422 422 422', body: {} },
  'embedding.keys.index': { expect: '401 403 403 200 403 403' },
  'embedding.keys.store': { expect: '401 403 403 422 403 403', body: {} },
  'embedding.keys.destroy': { expect: '401 403 403 404 403 403', params: { id } },
  'embedding.origins.index': { expect: '401 403 403 200 403 403' },
  'embedding.origins.store': { expect: '401 403 403 422 403 403', body: {} },
  'embedding.origins.destroy': { expect: '401 403 403 404 403 403', params: { id } },
  'embedding.handoff_secrets.index': { expect: '401 403 403 200 403 403' },
  'embedding.handoff_secrets.store': { expect: '401 403 403 422 403 403', body: { x: 1 } },
  'embedding.handoff_secrets.destroy': { expect: '401 403 403 404 403 403', params: { id } },

  'catalog.categories.index': { expect: '200 200 200 200 200 421' },
  'catalog.courses.index': { expect: '200 200 200 200 200 421' },
  'catalog.courses.show': { expect: '404 404 404 404 404 421', params: { id: 'invented' } },
  'catalog.authoring.courses.index': { expect: '401 403 200 200 403 403' },
  'catalog.authoring.courses.store': {
    expect: '401 403 422 422 403 403',
    headers: { 'idempotency-key': newId() },
    body: {},
  },
  'catalog.authoring.courses.show': { expect: '401 403 404 404 403 403', params: { id } },
  'catalog.authoring.courses.update': {
    expect: '401 403 404 404 403 403',
    params: { id },
    headers: { 'if-match': '"1.1"' },
    body: { title: 'x' },
  },
  'catalog.authoring.modules.store': {
    expect: '401 403 404 404 403 403',
    params: { id },
    headers: { 'if-match': '"1.1"' },
    body: { title: 'x' },
  },
  'catalog.authoring.modules.update': {
    expect: '401 403 404 404 403 403',
    params: { id, moduleId: id },
    headers: { 'if-match': '"1.1"' },
    body: { title: 'x' },
  },
  'catalog.authoring.modules.destroy': {
    expect: '401 403 404 404 403 403',
    params: { id, moduleId: id },
    headers: { 'if-match': '"1.1"' },
  },
  'catalog.authoring.lessons.store': {
    expect: '401 403 404 404 403 403',
    params: { id },
    headers: { 'if-match': '"1.1"' },
    body: { moduleId: id, title: 'x', kind: 'text' },
  },
  'catalog.authoring.lessons.show': {
    expect: '401 403 404 404 403 403',
    params: { id, lessonId: id },
  },
  'catalog.authoring.lessons.update': {
    expect: '401 403 404 404 403 403',
    params: { id, lessonId: id },
    headers: { 'if-match': '"1.1"' },
    body: { position: 1 },
  },
  'catalog.authoring.lessons.destroy': {
    expect: '401 403 404 404 403 403',
    params: { id, lessonId: id },
    headers: { 'if-match': '"1.1"' },
  },
  'catalog.authoring.tracks.show': {
    expect: '401 403 404 404 403 403',
    params: { id, lessonId: id },
  },
  'catalog.authoring.captions.show': {
    expect: '401 403 404 404 403 403',
    params: { id, lessonId: id, language: 'tr' },
  },
  'catalog.authoring.captions.update': {
    expect: '401 403 404 404 403 403',
    params: { id, lessonId: id, language: 'tr' },
    headers: { 'if-match': '"1.1"' },
    body: { text: 'WEBVTT\n\n00:00.000 --> 00:01.000\nx\n' },
  },
  'catalog.authoring.captions.destroy': {
    expect: '401 403 404 404 403 403',
    params: { id, lessonId: id, language: 'tr' },
    headers: { 'if-match': '"1.1"' },
  },
  'catalog.authoring.chapters.update': {
    expect: '401 403 404 404 403 403',
    params: { id, lessonId: id, language: 'tr' },
    headers: { 'if-match': '"1.1"' },
    body: { chapters: [] },
  },
  'catalog.authoring.video.update': {
    expect: '401 403 404 404 403 403',
    params: { id, lessonId: id },
    headers: { 'if-match': '"1.1"' },
    body: { fileId: id },
  },
  'catalog.authoring.stream.update': {
    expect: '401 403 404 404 403 403',
    params: { id, lessonId: id },
    headers: { 'if-match': '"1.1"' },
    body: { source: 'aqz-KE-bpKQ', duration: '1:00' },
  },
  'catalog.authoring.restorations.store': {
    expect: '401 403 404 404 403 403',
    params: { id },
    headers: { 'if-match': '"1.1"' },
    body: { removalId: id },
  },
  'catalog.authoring.review.store': {
    expect: '401 403 404 404 403 403',
    params: { id },
    headers: { 'if-match': '"1.1"' },
  },
  'catalog.authoring.review.update': {
    expect: '401 403 403 404 403 403',
    params: { id },
    headers: { 'if-match': '"1.1"' },
    body: { decision: 'approved' },
  },
  'catalog.authoring.review.destroy': { expect: '401 403 404 404 403 403', params: { id } },
  'catalog.authoring.comments.index': { expect: '401 403 404 404 403 403', params: { id } },
  'catalog.authoring.comments.store': {
    expect: '401 403 404 404 403 403',
    params: { id },
    body: { body: 'x' },
  },
  'catalog.authoring.history.index': { expect: '401 403 404 404 403 403', params: { id } },
  'catalog.authoring.authors.store': {
    expect: '401 403 404 404 403 403',
    params: { id },
    body: { email: 'x@y.test' },
  },
  'catalog.authoring.authors.destroy': {
    expect: '401 403 404 404 403 403',
    params: { id, memberId: id },
  },
  'catalog.course_reviews.index': { expect: '401 403 403 200 403 403' },
  'catalog.authoring.categories.index': { expect: '401 403 200 200 403 403' },
  'catalog.categories.store': { expect: '401 403 403 422 403 403', body: {} },
  'catalog.categories.update': { expect: '401 403 403 404 403 403', params: { id } },
  'catalog.categories.destroy': { expect: '401 403 403 404 403 403', params: { id } },
  'catalog.categories.merger.store': {
    expect: '401 403 403 404 403 403',
    params: { id },
    body: { intoId: id },
  },
  'catalog.tags.index': { expect: '401 403 200 200 403 403' },
  'catalog.tags.update': {
    expect: '401 403 403 404 403 403',
    params: { name: 'yok' },
    body: { name: 'x' },
  },
  'catalog.tags.destroy': { expect: '401 403 403 404 403 403', params: { name: 'yok' } },
  'catalog.authoring.files.show': { expect: '401 403 404 404 403 403', params: { id, fileId: id } },
  'catalog.authoring.cover.update': {
    expect: '401 403 404 404 403 403',
    params: { id },
    headers: { 'if-match': '"1.1"' },
    body: { fileId: null },
  },
  'catalog.authoring.lessons.files.store': {
    expect: '401 403 404 404 403 403',
    params: { id, lessonId: id },
    headers: { 'if-match': '"1.1"' },
    body: { fileId: id, role: 'download' },
  },
  'catalog.authoring.lessons.files.destroy': {
    expect: '401 403 404 404 403 403',
    params: { id, lessonId: id, fileId: id },
    headers: { 'if-match': '"1.1"' },
  },
  'catalog.course_imports.store': {
    expect: '401 403 404 404 403 403',
    headers: { 'idempotency-key': newId() },
    body: { uploadId: id },
  },
  'catalog.courses.publication.store': { expect: '401 403 404 404 403 403', params: { id } },
  'catalog.courses.publication.destroy': { expect: '401 403 404 404 403 403', params: { id } },
  'catalog.public_files.show': {
    expect: '404 404 404 404 404 404',
    params: { tenant: id, file: id, name: 'cover.png' },
  },

  'storage.uploads.store': {
    expect: '401 422 422 422 422 403',
    headers: { 'idempotency-key': newId() },
    body: {},
  },
  'storage.uploads.show': { expect: '401 404 404 404 404 403', params: { id } },
  'storage.uploads.destroy': { expect: '401 404 404 404 404 403', params: { id } },
  'storage.uploads.parts.store': {
    expect: '401 404 404 404 404 403',
    params: { id },
    body: { parts: [{ number: 1, sha256: '0'.repeat(64) }] },
  },
  'storage.uploads.parts.receive': {
    expect: '403 403 403 403 403 403',
    params: { token: 'invented' },
  },
  'storage.uploads.completion.store': {
    expect: '401 404 404 404 404 403',
    params: { id },
    body: {},
  },
  'storage.files.show': { expect: '401 404 404 404 404 403', params: { id } },

  'enrollment.offers.show': { expect: '401 404 404 404 404 403', params: { code: 'YOKBOYLE' } },
  'enrollment.course_enrollments.store': {
    expect: '401 403 404 404 403 403',
    params: { id },
    headers: { 'idempotency-key': id },
    body: { memberIds: [id] },
  },
  'enrollment.learner_imports.store': {
    expect: '401 403 404 404 403 403',
    params: { id },
    headers: { 'idempotency-key': id },
    body: { text: 'email' },
  },
  'enrollment.codes.index': { expect: '401 403 404 404 403 403', params: { id } },
  'enrollment.codes.store': {
    expect: '401 403 404 404 403 403',
    params: { id },
    headers: { 'idempotency-key': id },
    body: {},
  },
  'enrollment.codes.destroy': { expect: '401 403 404 404 403 403', params: { id } },
  'enrollment.withdrawals.update': {
    expect: '401 403 404 404 403 403',
    params: { id },
    body: { reason: 'taşındı' },
  },
  'enrollment.withdrawals.destroy': { expect: '401 403 404 404 403 403', params: { id } },
  'enrollment.history.index': { expect: '401 403 404 404 403 403', params: { id } },
  'playback.course_learners.index': { expect: '401 403 404 404 403 403', params: { id } },

  'playback.enrollments.index': { expect: '401 200 200 200 200 403' },
  'playback.enrollments.store': {
    expect: '401 404 404 404 404 403',
    headers: { 'idempotency-key': newId() },
    body: { courseId: id },
  },
  'playback.enrollments.show': { expect: '401 404 404 404 404 403', params: { id } },
  'playback.lessons.show': { expect: '401 404 404 404 404 403', params: { id } },
  'playback.lessons.completion.store': {
    expect: '401 404 404 404 404 403',
    params: { id },
    body: {},
  },
  'playback.playback_sessions.store': {
    expect: '401 404 404 404 404 403',
    params: { id },
    body: {},
  },
  'playback.beats.store': {
    expect: '401 404 404 404 404 403',
    params: { id },
    body: { seq: 1, positionMs: 0, ranges: [] },
  },
  'playback.media': {
    expect: '403 403 403 403 403 403',
    params: { token: 'invented', file: id, name: 'video.mp4' },
  },
  'playback.media.renditions': {
    expect: '403 403 403 403 403 403',
    params: { token: 'invented', file: id, name: 'master.m3u8' },
  },
  'storage.renditions.index': { expect: '401 403 404 404 403 403', params: { id } },

  'catalog.pages.index': { expect: '200 200 200 200 200 421' },
  'catalog.pages.index.en': { expect: '200 200 200 200 200 421' },
  'catalog.pages.show': { expect: '404 404 404 404 404 421', params: { slug: 'invented' } },
  'catalog.pages.show.en': { expect: '404 404 404 404 404 421', params: { slug: 'invented' } },
  'catalog.pages.covers': {
    expect: '200 200 200 200 200 200',
    params: { version: 'any', theme: 'light', seed: id },
  },
  'catalog.pages.assets': {
    expect: '404 404 404 404 404 404',
    params: { 'version': 'any', '*': 'invented.css' },
  },

  'backoffice.dashboard.show': { expect: '401 403 403 200 403 403' },
  'backoffice.teaching.show': { expect: '401 403 200 200 403 403' },
  'backoffice.saved_views.index': {
    expect: '401 403 200 200 403 403',
    query: { screen: 'members' },
  },
  'backoffice.saved_views.store': { expect: '401 403 422 422 403 403', body: {} },
  'backoffice.saved_views.destroy': { expect: '401 403 404 404 403 403', params: { id } },
}

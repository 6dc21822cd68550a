import type { ApiClient } from '@japa/api-client'
import { newId } from '#core/shared/id'
import { allowPage } from '#tests/support/embed_page'
import { Learner } from '#tests/support/learner'
import { publishLecture } from '#tests/support/lecture'
import { addMember } from '#tests/support/members'
import type { RawRequest } from '#tests/support/raw_request'
import type { TestTenant } from '#tests/support/tenant'

export interface RequestKind extends RawRequest {
  path: string
  /** While all is well */
  ok: number
  /** While the part is gone; 503 when left out */
  lost?: { database?: number; redis?: number }
}

type Kinds = Record<string, () => RequestKind>
type Headers = Record<string, string>

const needsNoRedis = { lost: { redis: 200 } }

const get = (path: string, headers: Headers = {}): RequestKind => ({ path, headers, ok: 200 })

const send = (path: string, body: object, headers: Headers = {}): RequestKind => ({
  method: 'POST',
  path,
  headers: { ...headers, 'content-type': 'application/json' },
  body: JSON.stringify(body),
  ok: 200,
})

/** One request of every kind that the product answers, made anew each time. */
export async function requestKinds(tenant: TestTenant, client: ApiClient): Promise<Kinds> {
  return {
    'what lives': () => ({ ...get('/health/live'), lost: { database: 200, redis: 200 } }),
    'what is ready': () => get('/health/ready'),
    ...(await visitorKinds(tenant)),
    ...(await memberKinds(tenant, client)),
  }
}

async function visitorKinds(tenant: TestTenant): Promise<Kinds> {
  const password = 'doğru at pil zımba'
  const { email } = await addMember(tenant, { password, roles: ['INSTRUCTOR'] })
  const { key } = await allowPage(tenant)
  return {
    'a public read': () => ({ ...get('/api/v1/courses'), ...needsNoRedis }),
    'a public page': () => ({ ...get('/', { accept: 'text/html' }), ...needsNoRedis }),
    // A key that was just used is known for seconds; one that was never seen has to be looked up.
    'the check of an embed': () => ({
      ...get(`/embed/v1/check?key=${key.slice(0, -8)}${newId().slice(-8)}`),
      ...needsNoRedis,
    }),
    'a sign-in': () => send('/api/v1/tokens', { grant: 'password', email, password }),
    'a code by mail': () => ({
      ...send('/api/v1/email_challenges', { email: `${newId()}@okul.test` }),
      ok: 201,
    }),
  }
}

async function memberKinds(tenant: TestTenant, client: ApiClient): Promise<Kinds> {
  const { courseId, videoId } = await publishLecture(tenant, { seconds: 2 })
  const learner = await Learner.arrive(tenant, client)
  await learner.enroll(courseId)
  const opened = await learner.post(`/api/v1/lessons/${videoId}/playback_sessions`)
  const { id, mediaUrl } = opened.body().data
  const member = { authorization: `Bearer ${learner.accessToken}` }
  const kinds: Kinds = {
    'a read': () => get('/api/v1/enrollments', member),
    'a write': () => ({ ...send('/api/v1/me', { name: newId() }, member), method: 'PATCH' }),
    'an idempotent write': () =>
      send('/api/v1/enrollments', { courseId }, { ...member, 'idempotency-key': newId() }),
    'a beat': () =>
      send(`/api/v1/playback_sessions/${id}/beats`, { seq: 1, positionMs: 0, ranges: [] }, member),
    'media': () => get(new URL(mediaUrl).pathname),
  }
  return Object.fromEntries(
    Object.entries(kinds).map(([name, make]) => [
      `${name} of a member`,
      () => ({ ...make(), ...needsNoRedis }),
    ])
  )
}

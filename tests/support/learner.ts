import type { ApiClient } from '@japa/api-client'
import { newId } from '#core/shared/id'
import type { Segment } from '#playback/shared/watched_segments'
import type { Lecture } from '#tests/support/lecture'
import { signIn } from '#tests/support/sign_in'
import { tenantConnection } from '#core/database/connections'
import type { TestTenant } from '#tests/support/tenant'

interface BeatOptions {
  seq?: number
  positionMs?: number
  ended?: boolean
}

/** A member at a player: everything goes over HTTP, only the clock is turned by hand. */
export class Learner {
  #seq = 0

  constructor(
    readonly tenant: TestTenant,
    readonly client: ApiClient,
    readonly memberId: string,
    readonly accessToken: string
  ) {}

  static async arrive(tenant: TestTenant, client: ApiClient): Promise<Learner> {
    const { member, accessToken } = await signIn(tenant)
    return new Learner(tenant, client, member.id, accessToken)
  }

  get(path: string) {
    return this.client.get(path).header('host', this.tenant.host).bearerToken(this.accessToken)
  }

  post(path: string, body: object = {}) {
    return this.client
      .post(path)
      .header('host', this.tenant.host)
      .bearerToken(this.accessToken)
      .json(body)
  }

  enroll(courseId: string, key = newId()) {
    return this.post('/api/v1/enrollments', { courseId }).header('idempotency-key', key)
  }

  async play(lecture: Pick<Lecture, 'courseId' | 'videoId'>): Promise<string> {
    const response = await this.post(`/api/v1/lessons/${lecture.videoId}/playback_sessions`)
    response.assertStatus(201)
    return response.body().data.id
  }

  async beat(session: string, ranges: Segment[], options: BeatOptions = {}) {
    this.#seq++
    const { seq = this.#seq, positionMs = ranges.at(-1)?.[1] ?? 0, ended } = options
    const body = { seq, positionMs, ranges, ...(ended === undefined ? {} : { ended }) }
    return this.post(`/api/v1/playback_sessions/${session}/beats`, body)
  }

  /** So much time has passed since everything of this learner happened. */
  async letPass(seconds: number): Promise<void> {
    await this.tenant.run(async () => {
      const by = `interval '${seconds} seconds'`
      await tenantConnection().rawQuery(
        `update watch_windows set opened_at = opened_at - ${by}, closed_at = closed_at - ${by}
         where member_id = ?`,
        [this.memberId]
      )
      await tenantConnection().rawQuery(
        `update playback_sessions set started_at = started_at - ${by},
           last_beat_at = last_beat_at - ${by}, expires_at = expires_at - ${by}
         where member_id = ?`,
        [this.memberId]
      )
    })
  }
}

import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { findLessonContent } from '#catalog/contract'
import { tenantConnection } from '#core/database/connections'
import { newId } from '#core/shared/id'
import type { Access } from '#enrollment/contract'
import { LockEnrollment } from '#enrollment/contract'
import { FindLessonAccess } from '#progression/contract'
import { parseRanges } from '#playback/domain/ranges'
import { watchableOf, type Watchable } from '#playback/domain/watchable'
import { NoVideo } from '#playback/errors'
import { OpenWatchWindow } from '#playback/actions/open_watch_window'
import { FindPlayable, type Playable } from '#storage/contract'
import type { Segment } from '#playback/shared/watched_segments'

/** Media links and beats of a session end with it. */
const SESSION_HOURS = 6

export interface PlaybackRequest {
  memberId: string
  lessonId: string
  deviceId: string | null
}

export interface StartedPlayback {
  id: string
  lessonId: string
  enrollmentId: string
  watchable: Watchable
  /** What was made of its film; null when it lies elsewhere */
  playable: Playable | null
  ranges: Segment[]
  watchedMs: number
  share: number
  positionMs: number
  expiresAt: Date
}

/** Opens a player run and tells where the learner stopped, on whatever device that was. */
export class StartPlayback {
  /** @throws {NotFound} {@link NotEnrolled} {@link NoVideo} */
  async handle(request: PlaybackRequest): Promise<StartedPlayback> {
    const access = await new FindLessonAccess().handle(request.memberId, request.lessonId)
    const content = await findLessonContent(access.versionId, request.lessonId)
    const watchable = content && watchableOf(content)
    if (!watchable) {
      throw new NoVideo()
    }
    const { video } = watchable
    const playable = video && (await new FindPlayable().handle(video.fileId))
    return tenantConnection().transaction(async (trx) => {
      const windowId = await new OpenWatchWindow().handle(request.memberId, trx)
      await new LockEnrollment().handle(access.enrollmentId, trx)
      const session = await this.#insert({ ...request, access, windowId, watchable }, trx)
      const progress = await this.#progress(access.enrollmentId, request.lessonId, trx)
      const { lessonId } = request
      const { enrollmentId } = access
      return { ...session, ...progress, lessonId, enrollmentId, watchable, playable }
    })
  }

  async #insert(
    run: PlaybackRequest & { access: Access; windowId: string; watchable: Watchable },
    trx: TransactionClientContract
  ): Promise<{ id: string; expiresAt: Date }> {
    const { rows } = await trx.rawQuery(
      `insert into playback_sessions (id, member_id, enrollment_id, lesson_id, window_id, device_id,
         file_id, duration_ms, threshold, expires_at)
       values (?, ?, ?, ?, ?, ?, ?, ?, ?, now() + interval '${SESSION_HOURS} hours')
       returning id, expires_at as "expiresAt"`,
      [
        newId(),
        run.memberId,
        run.access.enrollmentId,
        run.lessonId,
        run.windowId,
        run.deviceId,
        run.watchable.video?.fileId ?? null,
        run.watchable.durationMs,
        run.watchable.threshold,
      ] as string[]
    )
    return rows[0]
  }

  async #progress(enrollmentId: string, lessonId: string, trx: TransactionClientContract) {
    const { rows } = await trx.rawQuery(
      `insert into lesson_progress (enrollment_id, lesson_id) values (?, ?)
       on conflict (enrollment_id, lesson_id) do update set updated_at = now()
       returning ranges::text, watched_ms as "watchedMs", share, position_ms as "positionMs"`,
      [enrollmentId, lessonId]
    )
    const { ranges, ...progress } = rows[0]
    return { ...progress, ranges: parseRanges(ranges) }
  }
}

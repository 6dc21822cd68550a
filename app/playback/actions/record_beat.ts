import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { tenantConnection } from '#core/database/connections'
import { formatRanges, parseRanges } from '#playback/domain/ranges'
import { LockSession, type LockedSession } from '#playback/queries/lock_session'
import { gainAllowance, limitGain, type Gain } from '#playback/shared/limit_gain'
import { clamp, covered, share, type Segment } from '#playback/shared/watched_segments'
import { RecordOutcome, type Recorded } from '#progression/contract'

export interface Beat {
  memberId: string
  sessionId: string
  seq: number
  positionMs: number
  ranges: Segment[]
  ended: boolean
}

export interface RecordedBeat extends Recorded {
  seq: number
  watchedMs: number
  share: number
  ranges: Segment[]
  completed: boolean
}

/**
 * Adds what a player run has watched to the learner's ledger. The union is commutative, so a beat
 * may come twice, late or out of order; the server's clock limits what may be new.
 */
export class RecordBeat {
  /** @throws {NotFound} when the session is not the member's */
  async handle(beat: Beat): Promise<RecordedBeat> {
    return tenantConnection().transaction(async (trx) => {
      const session = await new LockSession().handle(beat.sessionId, beat.memberId, trx)
      const gain = limitGain({
        stored: parseRanges(session.ranges),
        claimed: beat.ranges,
        allowanceMs: Math.max(0, gainAllowance(session.elapsedMs) - session.spentMs),
        durationMs: session.durationMs,
      })
      const watched = share(gain.accepted, session.durationMs)
      await this.#store(beat, { session, gain, share: watched }, trx)
      const completion = await this.#complete(session, watched, trx)
      return {
        seq: beat.seq,
        watchedMs: covered(clamp(gain.accepted, session.durationMs)),
        share: watched,
        ranges: gain.accepted,
        completed: watched >= session.threshold,
        ...completion,
      }
    })
  }

  async #store(
    beat: Beat,
    result: { session: LockedSession; gain: Gain; share: number },
    trx: TransactionClientContract
  ): Promise<void> {
    const { session, gain } = result
    const isNewest = beat.seq > session.lastSeq && !session.isOvertaken
    await trx.rawQuery(
      `with spent as (
         update watch_windows set spent_ms = spent_ms + ? where id = ?
       ), run as (
         update playback_sessions set last_beat_at = now(), last_seq = greatest(last_seq, ?),
           ended_at = case when ? then coalesce(ended_at, now()) else ended_at end
         where id = ?
       )
       update lesson_progress set ranges = ?::int4multirange, watched_ms = ?, share = ?,
         position_ms = case when ? then ? else position_ms end, updated_at = now()
       where enrollment_id = ? and lesson_id = ?`,
      [
        gain.gainMs,
        session.windowId,
        beat.seq,
        beat.ended,
        beat.sessionId,
        formatRanges(gain.accepted),
        covered(gain.accepted),
        result.share,
        isNewest,
        Math.min(beat.positionMs, session.durationMs),
        session.enrollmentId,
        session.lessonId,
      ]
    )
  }

  async #complete(session: LockedSession, watched: number, trx: TransactionClientContract) {
    const crossed = session.share < session.threshold && watched >= session.threshold
    if (!crossed) {
      return { completedNow: false, courseCompleted: false, nextLessonId: null }
    }
    const { enrollmentId, lessonId } = session
    return new RecordOutcome().handle({ enrollmentId, lessonId, source: 'watching' }, trx)
  }
}

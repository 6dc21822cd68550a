import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { NotFound } from '#core/errors'

export interface LockedSession {
  enrollmentId: string
  lessonId: string
  windowId: string
  durationMs: number
  threshold: number
  lastSeq: number
  /** Milliseconds of the server's clock in the learner's window, up to now or to its end */
  elapsedMs: number
  /** Milliseconds of media that the window has gained */
  spentMs: number
  /** The learner's union, in PostgreSQL's text form */
  ranges: string
  share: number
  /** It was silent, and a run that began later has spoken: what comes now tells of the past */
  isOvertaken: boolean
}

/** Whoever plays sends a beat every few seconds. */
const SILENCE = '60 seconds'

/** One read for all a beat needs; the window's lock puts a learner's beats in a row. */
export class LockSession {
  /** @throws {NotFound} also for another member's session */
  async handle(
    sessionId: string,
    memberId: string,
    trx: TransactionClientContract
  ): Promise<LockedSession> {
    const { rows } = await trx.rawQuery(
      `select s.enrollment_id as "enrollmentId", s.lesson_id as "lessonId",
         s.window_id as "windowId", s.duration_ms as "durationMs", s.threshold,
         s.last_seq as "lastSeq", w.spent_ms::float8 as "spentMs",
         extract(epoch from
           (least(clock_timestamp(), w.closed_at, s.expires_at) - w.opened_at))::float8 * 1000
           as "elapsedMs",
         p.ranges::text, p.share,
         coalesce(s.last_beat_at, s.started_at) < now() - ?::interval and exists (
           select 1 from playback_sessions n
           where n.enrollment_id = s.enrollment_id and n.lesson_id = s.lesson_id
             and n.id > s.id and n.last_seq > 0) as "isOvertaken"
       from playback_sessions s
       join watch_windows w on w.id = s.window_id
       join lesson_progress p on p.enrollment_id = s.enrollment_id and p.lesson_id = s.lesson_id
       where s.id = ? and s.member_id = ?
       for update of w, p`,
      [SILENCE, sessionId, memberId]
    )
    if (rows.length === 0) {
      throw new NotFound()
    }
    return rows[0]
  }
}

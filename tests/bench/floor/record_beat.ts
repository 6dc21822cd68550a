import { formatRanges, parseRanges } from '#playback/domain/ranges'
import { gainAllowance, limitGain } from '#playback/shared/limit_gain'
import { covered, share, type Segment } from '#playback/shared/watched_segments'
import type { FloorRequest } from '#tests/bench/floor/work'

const LOCK = `select s.enrollment_id, s.lesson_id, s.window_id, s.duration_ms, s.threshold,
    s.last_seq, w.spent_ms::float8 as spent_ms, p.ranges::text, p.share,
    extract(epoch from
      (least(clock_timestamp(), w.closed_at, s.expires_at) - w.opened_at))::float8 * 1000
      as elapsed_ms
  from playback_sessions s
  join watch_windows w on w.id = s.window_id
  join lesson_progress p on p.enrollment_id = s.enrollment_id and p.lesson_id = s.lesson_id
  where s.id = $1 and s.member_id = $2 for update of w, p`

const STORE = `with spent as (
    update watch_windows set spent_ms = spent_ms + $1 where id = $2
  ), run as (
    update playback_sessions set last_beat_at = now(), last_seq = greatest(last_seq, $3)
    where id = $4
  )
  update lesson_progress set ranges = $5::int4multirange, watched_ms = $6, share = $7,
    position_ms = $8, updated_at = now()
  where enrollment_id = $9 and lesson_id = $10`

interface Beat {
  seq: number
  positionMs: number
  ranges: Segment[]
}

/** A transaction of two statements, with the ledger's own arithmetic. */
export async function recordBeat({ claims, id, body, session }: FloorRequest) {
  const beat = body as Beat
  await session.query('begin')
  const found = await session.query(LOCK, [id, claims.sub])
  const run = found.rows[0]
  const { accepted, gainMs } = limitGain({
    stored: parseRanges(run.ranges),
    claimed: beat.ranges,
    allowanceMs: Math.max(0, gainAllowance(run.elapsed_ms) - run.spent_ms),
    durationMs: run.duration_ms,
  })
  const watched = { ms: covered(accepted), share: share(accepted, run.duration_ms) }
  await session.query(STORE, [
    ...[gainMs, run.window_id, beat.seq, id, formatRanges(accepted), watched.ms, watched.share],
    ...[beat.positionMs, run.enrollment_id, run.lesson_id],
  ])
  await session.query('commit')
  return {
    data: {
      seq: beat.seq,
      watchedMs: watched.ms,
      share: watched.share,
      ranges: accepted,
      completed: watched.share >= run.threshold,
      ...{ completedNow: false, courseCompleted: false, nextLessonId: null },
    },
  }
}

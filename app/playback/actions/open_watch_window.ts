import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { newId } from '#core/shared/id'

/**
 * A window spans all player runs of a learner that overlap. Its clock is the server's: what all
 * of them together may gain is bounded by the time that passed in it, and a beat that comes days
 * late is still measured in the window of its own session.
 */
export class OpenWatchWindow {
  /** @returns the window that a new session belongs to */
  async handle(memberId: string, trx: TransactionClientContract): Promise<string> {
    const open = await this.#lockOpen(memberId, trx)
    if (open?.isLive) {
      return open.id
    }
    if (open) {
      await trx.rawQuery('update watch_windows set closed_at = now() where id = ?', [open.id])
    }
    const { rows } = await trx.rawQuery(
      `insert into watch_windows (id, member_id) values (?, ?)
       on conflict (member_id) where closed_at is null do update set member_id = excluded.member_id
       returning id`,
      [newId(), memberId]
    )
    return rows[0].id
  }

  async #lockOpen(memberId: string, trx: TransactionClientContract) {
    const { rows } = await trx.rawQuery(
      `select w.id, exists (
         select 1 from playback_sessions s
         where s.window_id = w.id and s.ended_at is null and s.expires_at > now()) as "isLive"
       from watch_windows w where w.member_id = ? and w.closed_at is null for update`,
      [memberId]
    )
    return rows[0] as { id: string; isLive: boolean } | undefined
  }
}

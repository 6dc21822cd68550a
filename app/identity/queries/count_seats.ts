import type { QueryClientContract } from '@adonisjs/lucid/types/database'

/** Active members: who is invited or shut out takes no seat. */
export class CountSeats {
  async handle(db: QueryClientContract): Promise<number> {
    const { rows } = await db.rawQuery(
      `select count(*)::int as count from members where status = 'active'`
    )
    return rows[0].count
  }
}

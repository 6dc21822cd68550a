import { platformConnection } from '#core/database/connections'
import { Actor } from '#core/http/actor'
import { platformAbilities } from '#identity/domain/abilities'

/** A super admin who is still one. */
export class FindPlatformActor {
  async handle(userId: string): Promise<Actor | null> {
    const { rows } = await platformConnection().rawQuery(
      'select 1 from platform_users where id = ?',
      [userId]
    )
    return rows.length === 0
      ? null
      : new Actor('platform', userId, 'platform', ['SUPER_ADMIN'], platformAbilities())
  }
}

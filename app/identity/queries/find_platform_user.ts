import { platformConnection } from '#core/database/connections'

export interface PlatformUser {
  id: string
  email: string
  name: string
}

export class FindPlatformUser {
  /** @param email normalized */
  async byEmail(email: string): Promise<PlatformUser | null> {
    const { rows } = await platformConnection().rawQuery(
      'select id, email, name from platform_users where email = ?',
      [email]
    )
    return rows[0] ?? null
  }
}

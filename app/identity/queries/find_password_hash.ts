import { platformConnection, tenantConnection } from '#core/database/connections'

/** Kept apart from members, so that no hash travels with one by accident. */
export class FindPasswordHash {
  /** @param email normalized */
  async ofMember(email: string): Promise<string | null> {
    const { rows } = await tenantConnection().rawQuery(
      'select password_hash from members where email = ?',
      [email]
    )
    return rows[0]?.password_hash ?? null
  }

  /** @param email normalized */
  async ofPlatformUser(email: string): Promise<string | null> {
    const { rows } = await platformConnection().rawQuery(
      'select password_hash from platform_users where email = ?',
      [email]
    )
    return rows[0]?.password_hash ?? null
  }
}

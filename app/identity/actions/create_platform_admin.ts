import { platformConnection } from '#core/database/connections'
import { newId } from '#core/shared/id'
import { normalizeEmail } from '#identity/domain/normalize_email'
import { hashNewPassword } from '#identity/hash_new_password'

export interface PlatformAdmin {
  id: string
  email: string
  name: string
  /** false: the address was one already and has a new password now */
  isNew: boolean
}

/** Lets somebody operate the platform. Giving an address again replaces its password. */
export class CreatePlatformAdmin {
  /** @throws {WeakPassword} */
  async handle(input: { email: string; name?: string; password: string }): Promise<PlatformAdmin> {
    const email = normalizeEmail(input.email)
    const passwordHash = await hashNewPassword(input.password, email)
    const { rows } = await platformConnection().rawQuery(
      `insert into platform_users (id, email, name, password_hash) values (?, ?, ?, ?)
       on conflict (email) do update set password_hash = excluded.password_hash
       returning id, email, name, xmax = 0 as "isNew"`,
      [newId(), email, input.name ?? email.split('@')[0], passwordHash]
    )
    return rows[0]
  }
}

import { bindings } from '#core/database/bindings'
import { Query } from '#core/database/query'
import { Actor } from '#core/http/actor'
import { abilitiesOf } from '#identity/domain/abilities'
import type { Role } from '#identity/domain/role'
import type { MemberSession } from '#identity/tokens/access_token'

interface ActorRow {
  locale: 'tr' | 'en' | null
  roles: Role[]
}

/**
 * Who holds a token, as the database knows them now: a changed role, a suspension and a sign-out
 * hold from the next request. One query, on every request of a member.
 */
export class FindActor extends Query {
  async handle({ memberId, deviceId, origin }: MemberSession): Promise<Actor | null> {
    const { rows } = await this.db.rawQuery<{ rows: ActorRow[] }>(
      `select m.locale,
         array(select role from member_roles where member_id = m.id order by role) as roles
       from devices d join members m on m.id = d.member_id
       where d.id = ? and m.id = ? and d.revoked_at is null and m.status = 'active'
         and d.origin is not distinct from ?`,
      bindings(deviceId, memberId, origin)
    )
    if (rows.length === 0) {
      return null
    }
    const [{ locale, roles }] = rows
    const scope = origin === null ? 'portal' : 'learner'
    return new Actor('member', memberId, scope, roles, abilitiesOf(roles, scope), deviceId, locale)
  }
}

import type { Session } from '#tests/bench/floor/sessions'
import type { FloorRequest } from '#tests/bench/floor/work'

const ACTOR = `select m.locale,
    array(select role from member_roles where member_id = m.id order by role) as roles
  from devices d join members m on m.id = d.member_id
  where d.id = $1 and m.id = $2 and d.revoked_at is null and m.status = 'active'
    and d.origin is null`

const MEMBER = `select m.id, m.email, m.name, m.locale,
    array(select role from member_roles where member_id = m.id order by role) as roles
  from members m where m.id = $1`

/** Who acts, as the database knows them now. @throws when they may not */
export async function requireActor(
  session: Session,
  { sub, sid }: FloorRequest['claims']
): Promise<void> {
  const { rows } = await session.query(ACTOR, [sid, sub])
  if (rows.length === 0) {
    throw new Error('no actor')
  }
}

export async function findMe({ claims, session }: FloorRequest) {
  const { rows } = await session.query(MEMBER, [claims.sub])
  return { data: { ...rows[0], scope: 'portal', can: ['profile.read', 'enrollments.read'] } }
}

import { tenantContext } from '#core/tenant_context'
import { ListMembers, type MemberFilter } from '#identity/queries/list_members'

const PIECE = 1_000

/** All members that match, piece by piece: a stream is read when the request has left its context. */
export async function* memberExportRows(filter: MemberFilter): AsyncGenerator<string[]> {
  const tenant = tenantContext.require()
  let last: string | null = null
  for (;;) {
    const piece = await tenantContext.run(tenant, () =>
      new ListMembers().after(filter, last, PIECE)
    )
    for (const { name, email, roles, status, createdAt, lastSeenAt } of piece) {
      const seen = lastSeenAt?.toISOString() ?? ''
      yield [name, email, roles.join(','), status, createdAt.toISOString(), seen]
    }
    if (piece.length < PIECE) {
      return
    }
    last = piece[piece.length - 1].id
  }
}

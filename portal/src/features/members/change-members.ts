import { dataOf } from '../../lib/data-of.js'
import { t } from '../../lib/messages.js'
import { problemText } from '../../lib/problem-text.js'
import { cache } from '../../lib/query/cache.js'
import { call } from '../../lib/session.js'
import { say } from '../../ui/toast/toasts.js'
import { MEMBERS } from './member-queries.js'
import type { Endpoints } from '../../lib/contract.js'

export type MembersChange = Endpoints['POST member_changes']['body']
type Deed = MembersChange['deed']

/** What takes a deed back; a mail that was sent stays sent. */
const inverse: Partial<Record<Deed, Deed>> = {
  add_roles: 'remove_roles',
  remove_roles: 'add_roles',
  deactivate: 'reactivate',
  reactivate: 'deactivate',
}

function send(body: MembersChange) {
  const idempotencyKey = crypto.randomUUID()
  return dataOf(call('POST member_changes', { body, idempotencyKey }))
}

/**
 * Does one deed for many members and says what became of it: how many changed, which can be taken
 * back, and how many the server refused. @throws {Problem}
 */
export async function changeMembers(change: MembersChange): Promise<void> {
  const { rows } = await send(change)
  cache.invalidate(MEMBERS)
  const of = (outcome: string) => rows.filter((row) => row.outcome === outcome).map(({ id }) => id)
  const changed = of('changed')
  const refused = of('refused').length
  const back = inverse[change.deed]
  const undo = () =>
    void send({ ...change, deed: back ?? change.deed, memberIds: changed }).then(
      () => cache.invalidate(MEMBERS),
      (error) => say(problemText(error), { tone: 'bad' })
    )
  say(t(`members.did.${change.deed}`, { count: changed.length }), {
    undo: back && changed.length ? undo : undefined,
  })
  if (refused) say(t('members.refused', { count: refused }), { tone: 'bad' })
}

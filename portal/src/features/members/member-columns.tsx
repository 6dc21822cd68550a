import { formatMoment } from '../../lib/format-moment.js'
import { t } from '../../lib/messages.js'
import { roleNames } from '../identity/role-names.js'
import { MemberCell } from './member-cell.js'
import { MemberStatus } from './member-status.js'
import type { MemberRow } from '../../lib/contract.js'
import type { Column } from '../../ui/ledger/column.js'

export function memberColumns(hrefOf: (id: string) => string): Column<MemberRow>[] {
  return [
    {
      id: 'name',
      header: t('member.name'),
      sort: 'name',
      place: 'lead',
      cell: (member) => <MemberCell member={member} href={hrefOf(member.id)} />,
    },
    { id: 'roles', header: t('member.roles'), cell: ({ roles }) => roleNames(roles) },
    {
      id: 'status',
      header: t('member.status'),
      place: 'end',
      cell: ({ status }) => <MemberStatus state={status} />,
    },
    {
      id: 'createdAt',
      header: t('member.createdAt'),
      sort: 'createdAt',
      descendsFirst: true,
      place: 'wideOnly',
      cell: ({ createdAt }) => <Moment at={createdAt} />,
    },
    {
      id: 'lastSeenAt',
      header: t('member.lastSeenAt'),
      sort: 'lastSeenAt',
      descendsFirst: true,
      place: 'wideOnly',
      cell: ({ lastSeenAt }) => <Moment at={lastSeenAt} />,
    },
  ]
}

function Moment({ at }: { at: string | null }) {
  if (!at) return <span class="faint">—</span>
  return (
    <time class="faint" dateTime={at}>
      {formatMoment(at)}
    </time>
  )
}
